import { expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { agendaLinks, agendaOfCommune } from './agenda-links.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const event = (kind: string, commune: string | null, ...days: string[]) =>
  ({
    kind,
    audiences: ['pupils'],
    place: commune && { commune },
    dates: days.map((day) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` })),
    postponedTo: null,
    eventStatus: 'scheduled',
  }) as unknown as Event;
const communes = ['Trévoux', 'Belley', 'Ars'].map((name) => ({ documentId: name, name }) as Commune);

const linked = (...events: Event[]) =>
  agendaLinks(events, communes, clock).map(({ title, links }) => [
    title,
    ...links.map(({ url, count }) => `${url} ${count}`),
  ]);

it('The agenda leads to its months, values and communes, with how many events each has', () => {
  const events = [event('visit', 'Belley', '2026-12-01', '2027-01-05'), event('fair', 'Ars', '2026-12-02')];
  expect(linked(...events, event('fair', null, '2026-12-03'))).toEqual([
    ['Par mois', '/agenda/mois/2026-12/ 3', '/agenda/mois/2027-01/ 1'],
    ['Par type', '/agenda/type/salon/ 2', '/agenda/type/visite/ 1'],
    ['Par public', '/agenda/public/eleves/ 3'],
    ['Par commune', '/communes/ars/ 1', '/communes/belley/ 1'],
  ]);
});

it('The agenda leads nowhere while nothing is to come', () => {
  expect(linked()).toEqual([]);
});

it('The agenda of a commune is asked for by the name of its filter', () => {
  expect(agendaOfCommune({ name: 'Trévoux' } as Commune)).toBe('/agenda/?lieu=trevoux');
});
