import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { InterventionSession } from 'shared/domain/intervention-session';
import {
  askableSessions,
  comingSessions,
  hasWaitingList,
  nextDateLine,
  pastSessions,
  pastSessionsTitle,
  sessionLabel,
} from './sessions.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const label = (changes: Partial<InterventionSession>, day = '2026-12-04') =>
  sessionLabel(session('a', day, changes), clock).replaceAll(/[\u00A0\u202F]/g, ' ');

const session = (documentId: string, day: string, changes: Partial<InterventionSession> = {}) =>
  ({
    documentId,
    intervention: 'one',
    start: `${day}T09:00:00Z`,
    end: `${day}T10:00:00Z`,
    state: 'open',
    placesTotal: 30,
    placesTaken: 12,
    ...changes,
  }) as InterventionSession;

describe('Sessions of an intervention', () => {
  it('that can be asked for are ahead, open, with free places, the soonest first', () => {
    const sessions = [
      session('later', '2027-01-10'),
      session('past', '2026-11-01'),
      session('cancelled', '2026-12-02', { state: 'cancelled' }),
      session('requested', '2026-12-02', { state: 'requested' }),
      session('full', '2026-12-02', { placesTaken: 30 }),
      session('sooner', '2026-12-04'),
    ];
    expect(askableSessions(sessions, clock).map(({ documentId }) => documentId)).toEqual(['sooner', 'later']);
  });

  it('have a waiting list while they are ahead and open, without room', () => {
    const sessions = [
      session('full', '2026-12-02', { placesTaken: 30 }),
      session('free', '2026-12-02'),
      session('past', '2026-11-01', { placesTaken: 30 }),
      session('requested', '2026-12-02', { state: 'requested', placesTaken: 30 }),
    ];
    expect(
      sessions.filter((each) => hasWaitingList(each, clock)).map(({ documentId }) => documentId),
    ).toEqual(['full']);
  });

  it('are coming to their last minute, the soonest first, then past, the latest first', () => {
    const sessions = [session('b', '2026-12-02'), session('a', '2026-12-01'), session('c', '2026-12-03')];
    const split = (now: string) =>
      [comingSessions, pastSessions].map((part) =>
        part(sessions, clockAt(new Date(now))).map(({ documentId }) => documentId),
      );
    expect(split('2026-12-02T09:59:00Z')).toEqual([['b', 'c'], ['a']]);
    expect(split('2026-12-02T10:00:00Z')).toEqual([['c'], ['b', 'a']]);
  });

  it('say how many past ones there are when not all are shown', () => {
    const title = (count: number) => pastSessionsTitle(count).replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(title(12)).toBe('Dates passées');
    expect(title(60)).toBe('Dates passées : les 12 dernières sur 60');
  });

  it('give a card its next date, said to be an example when it is one', () => {
    const line = (...days: InterventionSession[]) => nextDateLine(days).replaceAll(/[\u00A0\u202F]/g, ' ');
    const example = session('a', '2026-12-04', { example: true });
    const real = session('b', '2026-12-07', { example: false });
    expect(line()).toBe('Dates sur demande');
    expect(line(real)).toBe('Prochaine date : lundi 7 décembre 2026');
    expect(line(example)).toBe('Prochaine date : vendredi 4 décembre 2026 (exemple)');
    expect(line(example, real)).toBe('Prochaine date : vendredi 4 décembre 2026 (exemple, 2 dates)');
  });

  it('tell how many places are free', () => {
    expect(label({})).toBe('18 places libres sur 30');
    expect(label({ placesTaken: 29 })).toBe('1 place libre sur 30');
    expect(label({ placesTaken: 31 })).toBe('Complet');
  });

  it('that take one school are free, or taken without saying by whom', () => {
    expect(label({ placesTotal: null, placesTaken: null })).toBe('Date libre');
    expect(label({ placesTotal: null, placesTaken: 24 })).toBe('Date déjà prise');
    expect(label({ placesTotal: null, placesTaken: 0, state: 'requested' })).toBe('Demandée');
    expect(askableSessions([session('a', '2026-12-04', { placesTotal: null })], clock)).toEqual([]);
  });

  it('tell the state where it matters more than the places', () => {
    expect(label({ state: 'requested' })).toBe('Demandée');
    expect(label({ state: 'confirmed' })).toBe('Date déjà prise');
    expect(label({ state: 'confirmed', placesTaken: 30 })).toBe('Complet');
    expect(label({ state: 'cancelled' })).toBe('Annulée');
  });

  it('are done once they have ended, unless they were cancelled', () => {
    expect(label({}, '2026-11-01')).toBe('Réalisée');
    expect(label({ state: 'cancelled' }, '2026-11-01')).toBe('Annulée');
  });
});
