/** The interventions that took place in a school year, counted: no school, no person, only what each date said in public. */
import type { Clock } from 'shared/domain/clock';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { compareFrench } from './french-order.ts';

/** So many dates, with so many pupils. */
export interface HeldCount {
  label: string;
  sessions: number;
  pupils: number;
}

/** Sessions that are over, were not cancelled, and that somebody came to. */
export function heldSessions(sessions: readonly InterventionSession[], clock: Clock): InterventionSession[] {
  return sessions.filter(
    ({ state, end, placesTaken }) =>
      state !== 'cancelled' && clock.hasPassed(end) && (state === 'done' || (placesTaken ?? 0) > 0),
  );
}

export function totalOf(sessions: readonly InterventionSession[]): Omit<HeldCount, 'label'> {
  return {
    sessions: sessions.length,
    pupils: sessions.reduce((sum, { placesTaken }) => sum + (placesTaken ?? 0), 0),
  };
}

/**
 * The counts by label, the largest first. A session with several labels counts under each, one without under `unknown`.
 */
export function countedBy(
  sessions: readonly InterventionSession[],
  labelsOf: (session: InterventionSession) => readonly string[],
  unknown: string,
): HeldCount[] {
  const groups = new Map<string, InterventionSession[]>();
  for (const session of sessions) {
    const labels = new Set(labelsOf(session));
    for (const label of labels.size > 0 ? labels : [unknown])
      groups.set(label, [...(groups.get(label) ?? []), session]);
  }
  return [...groups]
    .map(([label, held]) => ({ label, ...totalOf(held) }))
    .toSorted((a, b) => b.sessions - a.sessions || compareFrench(a.label, b.label));
}
