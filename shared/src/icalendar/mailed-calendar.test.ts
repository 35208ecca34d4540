import { expect, it } from 'vitest';
import { readCalendar } from '../testing/read-calendar.ts';
import { calendarText, mailedCalendarText, type MailedEntry } from './calendar.ts';
import { sessionEntry, type EnteredSession } from './session-entry.ts';

const session: EnteredSession = {
  documentId: 'session-1',
  updatedAt: '2026-11-01T09:00:00.000Z',
  start: '2026-12-04T08:00:00.000Z',
  end: '2026-12-04T08:55:00.000Z',
  place: 'CDI',
  state: 'confirmed',
  example: false,
};
const NOW = '2026-11-22T10:00:00.000Z';

function entryOf(over: Partial<EnteredSession> = {}): MailedEntry {
  const entry = sessionEntry(
    { ...session, ...over },
    {
      intervention: {
        slug: 'une-heure',
        title: 'Une heure avec une aide-soignante',
        updatedAt: '2026-10-01T09:00:00.000Z',
        placeKind: 'in_school',
        format: 'testimony',
        contact: null,
      },
      commune: { name: 'Oyonnax', latitude: null, longitude: null },
      site: new URL('https://metiers.example.org'),
    },
    { mark: null, description: (url) => `Votre demande est acceptée.\n${url}` },
  );
  return { ...entry, organizer: { name: 'Service', email: 'service@example.org' } };
}

const mailed = (entry: MailedEntry, method: 'PUBLISH' | 'CANCEL' = 'PUBLISH') =>
  readCalendar(mailedCalendarText([entry], method, NOW));

it('says by its method what is asked of the calendar, and who asks', () => {
  const { method, dates } = mailed(entryOf());
  expect(method).toBe('PUBLISH');
  expect(dates[0]?.property('organizer')).toBe('mailto:service@example.org');
  expect(dates[0]?.property('dtstamp')).toBe('2026-11-22T10:00:00Z');
  expect(mailed(entryOf({ state: 'cancelled' }), 'CANCEL')).toMatchObject({
    method: 'CANCEL',
    dates: [{ status: 'CANCELLED' }],
  });
});

it('names the date as the site does, with the same sequence', () => {
  const [published] = readCalendar(calendarText([entryOf()], null)).dates;
  const [date] = mailed(entryOf()).dates;
  expect(date?.uid).toBe('session-1@metiers.example.org');
  expect(date?.uid).toBe(published?.uid);
  expect(date?.property('sequence')).toBe(published?.property('sequence'));
});

it('has a higher sequence once the date was moved', () => {
  const sequence = (entry: MailedEntry) => Number(mailed(entry).dates[0]?.property('sequence'));
  expect(sequence(entryOf({ updatedAt: '2026-11-22T09:00:00.000Z' }))).toBeGreaterThan(sequence(entryOf()));
});
