import { expect, test } from 'vitest';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { firstDateForm, newDateOf } from './date-form.ts';

const date = {
  start: '2027-03-04T09:00:00.000Z',
  end: '2027-03-04T10:30:00.000Z',
  place: null,
  commune: 'Gex',
};
const request = { date, session: { communeId: 'gex' }, pupils: 24 } as RequestAnswer;

test('the form begins with the date of the request, in the hours of Paris, and gives it back', () => {
  const form = firstDateForm(request);
  expect(form).toMatchObject({
    day: '2027-03-04',
    from: '10:00',
    to: '11:30',
    commune: 'gex',
    placesTotal: 24,
  });
  expect(newDateOf(form)).toMatchObject({ start: date.start, end: date.end, commune: 'gex' });
});

test('what is incomplete is no instant', () => {
  const form = firstDateForm({ ...request, date: null });
  expect(newDateOf(form)).toMatchObject({ start: '', end: '' });
});
