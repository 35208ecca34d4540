import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { classDateLine, comingEventLine, eventWhere } from './happening-lines.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const event = (over: object) =>
  ({
    title: 'Forum',
    slug: 'forum',
    kind: 'fair',
    dates: [
      { start: '2026-11-20T23:30:00Z', end: '2026-11-21T12:00:00Z' },
      { start: '2026-12-04T23:30:00Z', end: '2026-12-05T12:00:00Z' },
    ],
    eventStatus: 'scheduled',
    postponedTo: null,
    example: false,
    ...over,
  }) as Event;

describe('The line of an event to come', () => {
  it('stands under its next day in Paris and leads to its page', () => {
    expect(comingEventLine(event({}), clock)).toEqual({
      day: '2026-12-05',
      label: 'Forum',
      url: '/agenda/forum/',
      note: 'Salon',
    });
  });

  it('tells its state and that it is an example', () => {
    const line = comingEventLine(event({ eventStatus: 'full', example: true }), clock);
    expect(line.note).toBe('Salon, complet, exemple');
  });

  it('tells where it is held when the list does not', () => {
    const where = (over: Partial<Event>, name?: string) =>
      comingEventLine(event(over), clock, eventWhere(event(over), name === undefined ? undefined : { name }))
        .note;
    expect(where({}, 'Belley')).toBe('Salon à Belley');
    expect(where({ mode: 'mixed' }, 'Le Plantay')).toBe('Salon au Plantay et en ligne');
    expect(where({ mode: 'online' })).toBe('Salon en ligne');
    expect(where({ eventStatus: 'moved_online' }, 'Belley')).toBe('Salon, en ligne désormais');
    expect(where({})).toBe('Salon');
  });
});

describe('The line of a date for classes', () => {
  const session = {
    start: '2027-01-12T09:00:00Z',
    end: '2027-01-12T11:00:00Z',
    state: 'open',
    placesTotal: 30,
    placesTaken: 12,
    level: 'quatrieme',
    example: false,
  } as InterventionSession;
  const game = { title: 'Le jeu', slug: 'le-jeu', levels: ['sixieme', 'quatrieme'], placeKind: 'in_school' };
  const note = (over: object, of: object = {}) =>
    classDateLine(
      { ...session, ...over },
      { ...game, ...of } as Parameters<typeof classDateLine>[1],
      { name: 'Arbent' },
      clock,
    ).note;

  it('tells where, for whom and with how many places', () => {
    expect(note({})).toBe('À Arbent, 4e, 18\u00A0places libres sur\u00A030');
    expect(note({ level: null }, { placeKind: 'remote' })).toMatch(/^À distance, 6e, 4e, /);
  });

  it('leads to the dates of its intervention until it begins', () => {
    const line = classDateLine(session, game as Parameters<typeof classDateLine>[1], undefined, clock);
    expect(line).toMatchObject({ url: '/interventions-scolaires/le-jeu/#dates', until: session.start });
  });
});
