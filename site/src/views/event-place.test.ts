import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import { wayIn } from './event-place.ts';

const before = clockAt(new Date('2026-11-22T12:00:00Z'));
const after = clockAt(new Date('2026-12-06T12:00:00Z'));
const belley = { name: 'Belley' } as Commune;
const place = { name: 'Médiathèque', street: '1 rue du Palais', postcode: '01300' };
const url = 'https://visio.example.org/';

const event = (changes: object = {}) =>
  ({
    place: null,
    mode: 'offline',
    onlineUrl: null,
    eventStatus: 'scheduled',
    dates: [{ start: '2026-12-05T13:00:00Z', end: '2026-12-05T15:00:00Z' }],
    postponedTo: null,
    ...changes,
  }) as Event;
const way = (changes: object, clock = before) => wayIn(event(changes), belley, clock);
const plain = (text: string | null) => text?.replaceAll('\u202F', ' ');

describe('The way to an event', () => {
  it('is its address on site, and not one it has left for the web', () => {
    expect(way({ place }).address).toEqual(['Médiathèque', '1 rue du Palais', '01300 Belley']);
    expect(way({ place, eventStatus: 'moved_online' }).address).toEqual([]);
  });

  it('is an online address only while there is something to join', () => {
    const online = { mode: 'online', onlineUrl: url };
    expect(way(online).joinUrl).toBe(url);
    expect(way(online, after)).toEqual({ address: [], joinUrl: null, note: 'En ligne.' });
    expect(way({ ...online, eventStatus: 'cancelled' }).joinUrl).toBeNull();
    expect(way({ ...online, eventStatus: 'postponed' }).joinUrl).toBeNull();
  });

  it('promises a link or a place only of an event to come', () => {
    const note = (changes: object, clock = before) => plain(wayIn(event(changes), undefined, clock).note);
    expect(note({ mode: 'online' })).toBe('En ligne : le lien sera indiqué ici.');
    expect(note({ mode: 'mixed', place }, after)).toBe('Aussi en ligne.');
    expect(note({})).toBe('Le lieu n’est pas encore connu.');
    expect(note({}, after)).toBe('Lieu non indiqué.');
  });
});
