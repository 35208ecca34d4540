import { describe, expect, it } from 'vitest';
import { agendaFacetPages, agendaMonths, facetEvents } from './agenda-pages.ts';
import { reading } from './testing/reading.ts';

const NOW = '2026-11-22T12:00:00Z';

const event = (slug: string, kind: string, ...days: string[]) => ({
  slug,
  kind,
  audiences: ['pupils'],
  dates: days.map((day) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` })),
  eventStatus: 'scheduled',
  postponedTo: null,
});

const content = {
  event: [
    event('old', 'screening', '2012-05-01'),
    event('last-year', 'visit', '2025-05-01'),
    event('series', 'fair', '2025-12-01', '2027-01-10'),
  ],
};

describe('The pages of months', () => {
  it('are those of the years the agenda is made from, and of this month, found without reading an event', () => {
    const { result, reads } = reading(content, NOW, agendaMonths);
    expect(result).toEqual(['2025-05', '2025-12', '2026-11', '2027-01']);
    expect(reads.toSorted()).toEqual(['events of a month?', 'events of a year?']);
  });

  it('are those in which something that has begun goes on', () => {
    const dates = [{ start: '2026-11-15T08:00:00Z', end: '2028-02-28T17:00:00Z' }];
    const { result } = reading({ event: [{ ...event('season', 'fair'), dates }] }, NOW, agendaMonths);
    expect([result[0], result.at(-1), result.length]).toEqual(['2026-11', '2027-10', 12]);
  });

  it('begin with the month in Paris', () => {
    expect(reading({}, '2026-11-30T22:59:00Z', agendaMonths).result).toEqual(['2026-11']);
    expect(reading({}, '2026-11-30T23:01:00Z', agendaMonths).result).toEqual(['2026-12']);
  });
});

describe('The pages of values', () => {
  it('are those of the years the agenda is made from, found without reading an event', () => {
    const { result, reads } = reading(content, NOW, agendaFacetPages);
    expect(result.map(({ url }) => url)).toEqual([
      '/agenda/type/salon/',
      '/agenda/type/visite/',
      '/agenda/public/eleves/',
    ]);
    expect(reads.toSorted()).toEqual(['events of a facet?', 'events of a year?']);
  });

  it('read the events of their value alone, each once', () => {
    const { result, reads } = reading(content, NOW, () => facetEvents('type', 'salon'));
    expect(result.map(({ slug }) => slug)).toEqual(['series']);
    expect(reads).toEqual([
      'events of a year?',
      'events of a facet=type/salon/2025',
      'events of a facet=type/salon/2027',
    ]);
  });

  it.each(['constructor', '', 'salon/2025', '<script>'])('have no event for « %s »', (value) => {
    expect(reading(content, NOW, () => facetEvents('type', value)).result).toEqual([]);
  });
});
