import { expect, it } from 'vitest';
import { entriesToEdit, eventsToPreview } from './content.ts';

it('edits events and articles in turn, none twice, each with the address of its page', () => {
  const chosen = entriesToEdit(300, 45);
  expect(chosen.map(({ type }) => type).slice(0, 3)).toEqual(['event', 'news-article', 'event']);
  expect(new Set(chosen.map(({ documentId }) => documentId)).size).toBe(45);
  expect(new Set(chosen.map(({ path }) => path)).size).toBe(45);
  expect(chosen[0]?.path).toMatch(/^\/agenda\/[a-z0-9-]+\/$/);
  expect(chosen[1]?.path).toMatch(/^\/actualites\/[a-z0-9-]+\/$/);
});

it('chooses the same entries each time, so that processes agree without a word', () => {
  expect(entriesToEdit(300, 7)).toEqual(entriesToEdit(300, 7));
});

it('previews ten events, none twice', () => {
  const chosen = eventsToPreview(300);
  expect(new Set(chosen.map(({ type }) => type))).toEqual(new Set(['event']));
  expect(new Set(chosen.map(({ documentId }) => documentId)).size).toBe(10);
});
