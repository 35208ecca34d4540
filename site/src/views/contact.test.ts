import { expect, it } from 'vitest';
import { filledContact } from './contact.ts';

const empty = { service: null, email: null, phone: null, responseDays: null, note: null };

it('A contact that was opened and left empty is none', () => {
  expect(filledContact(empty)).toBeNull();
  expect(filledContact(null)).toBeNull();
  expect(filledContact({ ...empty, responseDays: 0 })).toEqual({ ...empty, responseDays: 0 });
});
