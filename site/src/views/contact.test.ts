import { expect, it } from 'vitest';
import { filledContact, reachableContact } from './contact.ts';

const empty = { service: null, email: null, phone: null, responseDays: null, note: null };

it('A contact that was opened and left empty is none', () => {
  expect(filledContact(empty)).toBeNull();
  expect(filledContact(null)).toBeNull();
  expect(filledContact({ ...empty, responseDays: 0 })).toEqual({ ...empty, responseDays: 0 });
});

it('a service without a way to reach it is reached as the site is', () => {
  const none = { service: null, email: null, phone: null, responseDays: null, note: null };
  const site = { ...none, service: 'Plateforme', note: 'Par le site https://www.ain.fr' };
  expect(reachableContact({ ...none, service: 'PMI' }, site)).toEqual({ ...site, service: 'PMI' });
  expect(reachableContact({ ...none, email: 'pmi@example.org' }, site).note).toBeNull();
  expect(reachableContact(null, site)).toBe(site);
});
