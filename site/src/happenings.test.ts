import { describe, expect, it } from 'vitest';
import type { Commune } from 'shared/domain/commune';
import { happenings, happeningsNear, MOST_ON_MAP, sessionLines, soonestHappenings } from './happenings.ts';
import { mapLinks } from './views/commune-points.ts';
import { reading } from './testing/reading.ts';

const now = '2026-11-22T12:00:00Z';
const commune = (documentId: string, name: string, latitude: number | null, longitude: number | null) => ({
  documentId,
  name,
  latitude,
  longitude,
});
const bourg = commune('bourg', 'Bourg-en-Bresse', 46.205, 5.246);
const peronnas = commune('peronnas', 'Péronnas', 46.171, 5.218);
const jujurieux = commune('jujurieux', 'Jujurieux', null, null);
const belley = commune('belley', 'Belley', 45.75, 5.684);

const event = (title: string, at: string, day: string, over: object = {}) => ({
  title,
  slug: title,
  kind: 'fair',
  dates: [{ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` }],
  eventStatus: 'scheduled',
  postponedTo: null,
  place: { commune: at },
  example: false,
  ...over,
});
const session = (intervention: string, at: string, over: object = {}) => ({
  intervention,
  commune: at,
  start: '2027-01-12T09:00:00Z',
  end: '2027-01-12T11:00:00Z',
  state: 'open',
  placesTotal: 30,
  placesTaken: 12,
  example: false,
  ...over,
});
const content = {
  commune: [bourg, peronnas, jujurieux, belley],
  event: [
    event('forum', 'peronnas', '2026-12-05'),
    event('passe', 'bourg', '2026-05-01'),
    event('annule', 'bourg', '2026-12-01', { eventStatus: 'cancelled' }),
    event('reporte', 'bourg', '2026-12-01', { eventStatus: 'postponed' }),
    event('deplace', 'bourg', '2026-12-01', { eventStatus: 'moved_online' }),
    event('webinaire', 'bourg', '2026-12-01', { mode: 'online' }),
    event('loin', 'belley', '2026-12-01'),
  ],
  'intervention-session': [
    session('visite', 'jujurieux'),
    session('visite', 'bourg', { state: 'cancelled' }),
    session('retiree', 'jujurieux'),
    session('a-distance', 'peronnas'),
  ],
  'school-intervention': [
    { documentId: 'visite', slug: 'visite', title: 'Visite', placeKind: 'in_structure' },
    { documentId: 'a-distance', slug: 'a-distance', title: 'À distance', placeKind: 'remote' },
  ],
};

describe('Where something happens', () => {
  it('is where one can go or ask to: nothing past, cancelled, online, at a distance or without a date', () => {
    const { result } = reading(content, now, happenings);
    expect(result.map((found) => [found.commune.name, found.events.length, found.sessions.length])).toEqual([
      ['Belley', 1, 0],
      ['Jujurieux', 0, 1],
      ['Péronnas', 1, 0],
    ]);
  });

  it('is on the map where the place is known', () => {
    const { result } = reading(content, now, () => mapLinks(happenings()));
    expect(result.map(({ link }) => link?.url)).toEqual(['/communes/belley/', '/communes/peronnas/']);
  });
});

describe('The map', () => {
  it('shows the communes with the soonest dates when there are very many, by name as ever', () => {
    const many = Array.from({ length: MOST_ON_MAP + 2 }, (_, index) =>
      commune(`c${index}`, `C${String(index).padStart(3, '0')}`, 46, 5),
    );
    const days = ['2027-03-01', '2027-03-02', '2027-02-01'];
    const events = many.map(({ documentId }, index) =>
      event(documentId, documentId, days[index] ?? '2026-12-05'),
    );
    const shown = (count: number) =>
      reading({ commune: many, event: events }, now, () => soonestHappenings(happenings().slice(0, count)));
    const names = shown(many.length).result.map((found) => found.commune.name);
    expect(names).toEqual(many.slice(2).map(({ name }) => name));
    expect(shown(3).result).toHaveLength(3);
  });
});

describe('What happens near a commune', () => {
  it('reads what stands under the communes near, and under no other', () => {
    const { result, reads } = reading(content, now, () => happeningsNear(bourg as Commune));
    expect(result.map((found) => found.commune.name)).toEqual(['Péronnas']);
    expect(reads).toEqual([
      'points of communes=all',
      'ends of events of a commune=peronnas',
      'commune:peronnas',
      'events of a commune=peronnas',
      'sessions of a commune=peronnas',
      'place kind of an intervention=a-distance',
    ]);
  });

  it('is told in full for the nearest alone, however many communes there are', () => {
    const around = Array.from({ length: 15 }, (_, index) =>
      commune(`c${index}`, `C${index}`, 46.205 + (index + 1) / 100, 5.246),
    );
    const events = around.map(({ documentId }) => event(documentId, documentId, '2026-12-05'));
    const { result, reads } = reading({ commune: [bourg, ...around], event: events }, now, () =>
      happeningsNear(bourg as Commune),
    );
    expect(result).toHaveLength(15);
    expect(result.map(({ told }) => told !== null)).toEqual(around.map((_, index) => index < 2));
    expect(reads.filter((key) => key.startsWith('events of'))).toHaveLength(2);
  });
});

describe('Whether something happens in a commune', () => {
  it('is known without reading what, and says the same', () => {
    const communes = [bourg, peronnas, belley, jujurieux].map((each) => ({
      ...each,
      latitude: 46.1,
      longitude: 5.3,
    }));
    for (const here of communes) {
      const { result } = reading({ ...content, commune: communes }, now, () => ({
        near: happeningsNear(here as Commune).map((found) => found.commune.documentId),
        held: happenings().map((found) => found.commune.documentId),
      }));
      expect(result.near.toSorted()).toEqual(result.held.filter((id) => id !== here.documentId).toSorted());
    }
  });
});

describe('Dates for classes', () => {
  it('lead to their intervention, when it is public', () => {
    const { result } = reading(content, now, () =>
      sessionLines(happenings().flatMap(({ sessions }) => sessions)),
    );
    expect(result.map(({ day, label, url }) => [day, label, url])).toEqual([
      ['2027-01-12', 'Visite', '/interventions-scolaires/visite/#dates'],
    ]);
    expect(result[0]?.note.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
      'Pour les classes, 18 places libres sur 30',
    );
  });
});
