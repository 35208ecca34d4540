import { expect, it } from 'vitest';
import type { CollectionType, Entry } from 'shared/domain/content-types';
import { factsUnder, keysOfChangedFacts } from './fact-tables.ts';

type AnyEntry = Entry<CollectionType>;

const dates = [{ start: '2026-12-05T13:00:00Z', end: '2026-12-05T15:00:00Z' }];
const event = (over: object = {}) =>
  ({
    documentId: 'forum',
    title: 'Forum',
    dates,
    eventStatus: 'scheduled',
    postponedTo: null,
    place: { commune: 'bourg' },
    ...over,
  }) as unknown as AnyEntry;
const NAME = 'ends of events of a commune';
const changed = (before: AnyEntry | undefined, after: AnyEntry | undefined) =>
  keysOfChangedFacts(NAME, before, after);

it('a fact stands under each key of its entry', () => {
  const entries = [event(), event({ eventStatus: 'cancelled' }), event({ place: null })];
  expect(factsUnder(entries, NAME, 'bourg')).toEqual(['2026-12-05T15:00:00Z', null]);
  expect(factsUnder(entries, NAME, 'belley')).toEqual([]);
});

it('a change that leaves the fact as it is concerns no one', () => {
  expect(changed(event(), event({ title: 'Salon' }))).toEqual([]);
});

it('one that changes the fact, or brings or takes the entry, concerns who asks for its key', () => {
  const cancelled = event({ eventStatus: 'cancelled' });
  for (const [before, after] of [
    [event(), cancelled],
    [undefined, event()],
    [event(), undefined],
  ])
    expect(new Set(changed(before, after))).toEqual(new Set(['bourg']));
});

it('one that moves the entry concerns those of both keys', () => {
  expect(changed(event(), event({ place: { commune: 'belley' } }))).toEqual(['bourg', 'belley']);
});
