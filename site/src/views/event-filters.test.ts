import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import type { PartOfAgenda } from './agenda.ts';
import { eventFacets } from './event-facets.ts';
import { communeOptions, communeRows, facetOptions, filterWords, periodOptions } from './event-filters.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const commune = (name: string, latitude: number | null = 46) =>
  ({ documentId: name, name, latitude, longitude: latitude && 5 }) as Commune;
const event = (changes: Partial<Event>) =>
  ({
    slug: 'x',
    kind: 'fair',
    audiences: [],
    place: null,
    mode: 'offline',
    eventStatus: 'scheduled',
    ...changes,
  }) as Event;
const at = (name: string) => ({ commune: name, latitude: null, longitude: null }) as Event['place'];

describe('The filters of the agenda', () => {
  it('offer the months of the list, this one and the next said so', () => {
    const part = (month: string | null, months: string[]): PartOfAgenda => ({
      id: '',
      month,
      label: 'Nouvelle date à venir',
      shown: [{ event: event({}), range: { start: '', end: '' }, until: null, months }],
    });
    const parts = [part('2026-12', ['2026-12', '2027-02']), part('2027-01', ['2027-01'])];
    const clock = clockAt(new Date('2026-12-22T12:00:00Z'));
    const options = periodOptions([...parts, part(null, [])], clock);
    expect(options.map(({ value, label }) => [value, plain(label)])).toEqual([
      ['2026-12', 'Ce mois-ci (décembre 2026)'],
      ['2027-01', 'Le mois prochain (janvier 2027)'],
      ['2027-02', 'février 2027'],
      ['date-a-venir', 'Nouvelle date à venir'],
    ]);
  });

  it('offer the values that events have', () => {
    const [kind, audience] = eventFacets;
    const events = [event({ kind: 'visit', audiences: ['pupils'] }), event({})];
    expect(facetOptions(kind, events).map(({ value }) => value)).toEqual(['salon', 'visite']);
    expect(facetOptions(audience, events).map(({ label }) => label)).toEqual(['Élèves']);
  });

  it('offer the communes of the events, in French order', () => {
    const communes = [
      commune('Trévoux'),
      commune('Éloise', null),
      commune('Belley', 45.123456),
      commune('Ars'),
    ];
    const events = ['Éloise', 'Belley', 'gone'].map((name) => event({ place: at(name) }));
    expect(communeOptions(communes, events).map(({ value, point }) => [value, point?.latitude])).toEqual([
      ['belley', 45.123],
      ['eloise', undefined],
    ]);
  });

  it('measure from every commune that lies somewhere', () => {
    const communes = [commune('Trévoux'), commune('Éloise', null), commune('Ars')];
    expect(communeRows(communes)).toEqual([
      ['ars', 'Ars', 46, 5],
      ['trevoux', 'Trévoux', 46, 5],
    ]);
  });
});

describe('What an event answers', () => {
  const belley = commune('Belley');

  it('is its month, its values, its commune and where that lies', () => {
    const words = filterWords(
      event({ audiences: ['pupils', 'students'], place: at('Belley') }),
      ['2026-12', '2027-01'],
      belley,
    );
    expect(words).toEqual({
      period: '2026-12 2027-01',
      kinds: 'salon',
      audiences: 'eleves etudiantes-et-etudiants',
      places: 'belley',
      point: { latitude: 46, longitude: 5 },
    });
  });

  it.each([
    [{ mode: 'mixed' }, 'belley en-ligne', 46],
    [{ mode: 'online' }, 'en-ligne', undefined],
    [{ eventStatus: 'moved_online' }, 'en-ligne', undefined],
    [{ place: null }, '', undefined],
  ] as const)('is online or nowhere as well: %o', (changes, places, latitude) => {
    const words = filterWords(event({ place: at('Belley'), ...changes }), [], belley);
    expect(words).toMatchObject({ places, period: 'date-a-venir' });
    expect(words.point?.latitude).toBe(latitude);
  });
});
