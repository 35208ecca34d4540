import { describe, expect, it } from 'vitest';
import type { Event } from 'shared/domain/event';
import { eventFacetKeys, eventFacets, facetLead, facetPages, facetTitle } from './event-facets.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const event = (changes: Partial<Event>) =>
  ({
    kind: 'job_forum',
    audiences: [],
    dates: [{ start: '2026-12-01T13:00:00Z', end: '2026-12-01T15:00:00Z' }],
    postponedTo: null,
    eventStatus: 'scheduled',
    ...changes,
  }) as Event;

describe('The facets of the agenda', () => {
  it('give each value an address of its own', () => {
    for (const { values } of eventFacets)
      expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
  });

  it('file an event under its type and each audience, in each of its years', () => {
    const dates = ['2026-12-01', '2027-01-05'].map((day) => ({
      start: `${day}T13:00:00Z`,
      end: `${day}T14:00:00Z`,
    }));
    expect(eventFacetKeys(event({ audiences: ['pupils', 'general_public'], dates }))).toEqual([
      'type/forum-de-l-emploi/2026',
      'type/forum-de-l-emploi/2027',
      'public/eleves/2026',
      'public/eleves/2027',
      'public/tout-public/2026',
      'public/tout-public/2027',
    ]);
    expect(eventFacetKeys(event({ eventStatus: 'postponed' }))).toEqual(['type/forum-de-l-emploi/awaited']);
  });

  it('have a page for the values of the years asked for, in display order', () => {
    const keys = [
      'public/eleves/2026',
      'type/visite/2026',
      'type/salon/2026',
      'type/salon/2027',
      'type/atelier/2019',
    ];
    expect(facetPages(keys, ['2026', '2027']).map(({ url }) => url)).toEqual([
      '/agenda/type/salon/',
      '/agenda/type/visite/',
      '/agenda/public/eleves/',
    ]);
  });

  it('have titles that say several, and for whom', () => {
    const pages = facetPages(['type/salon/2026', 'public/etudiantes-et-etudiants/2026'], ['2026']);
    expect(pages.map((page) => [facetTitle(page), facetLead(page)].map(plain))).toEqual([
      ['Agenda : salons', 'Salons à venir : dates, lieux, inscriptions.'],
      ['Agenda : étudiantes et étudiants', 'Rencontres à venir pour ce public : dates, lieux, inscriptions.'],
    ]);
  });
});
