import { expect, it } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { groupedByKind } from './groups.ts';

const hit = (kind: SearchEntry['kind'], title: string, until?: string) => ({
  entry: { kind, title, url: '/', ...(until !== undefined && { until }) },
  forms: new Set<string>(),
});

it('results stand under their kinds, the kind of the best first, what is over last', () => {
  const hits = [
    hit('event', 'Past', '2026-01-01T10:00:00Z'),
    hit('news', 'News'),
    hit('event', 'Coming', '2027-01-01T10:00:00Z'),
    hit('job', 'Job'),
    hit('news', 'More news'),
    hit('event', 'Awaited'),
  ];
  const groups = groupedByKind(hits, Date.parse('2026-11-22T12:00:00Z'));
  expect(groups.map(({ title, hits: found }) => [title, found.map(({ entry }) => entry.title)])).toEqual([
    ['Actualités', ['News', 'More news']],
    ['Rencontres', ['Coming', 'Awaited']],
    ['Métiers', ['Job']],
    ['Rencontres passées', ['Past']],
  ]);
});
