import { expect, test } from 'vitest';
import { prepareFirstVisit } from './first-visit.ts';

/** The two methods used of a browser's storage. */
function storage(kept: Record<string, string>) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  } as Storage;
}

test('a first visit is in French', () => {
  const kept: Record<string, string> = {};
  prepareFirstVisit(storage(kept));
  expect(kept['strapi-admin-language']).toBe('fr');
});

test('a chosen language stays', () => {
  const kept = { 'strapi-admin-language': 'en' };
  prepareFirstVisit(storage(kept));
  expect(kept['strapi-admin-language']).toBe('en');
});
