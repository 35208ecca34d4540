/** The interventions' dates on the days of a month, with the days on which schools are away. Pure. */
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import { frenchHours } from 'shared/domain/french-dates';
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import type { SchoolPeriod } from 'shared/domain/school-period';
import { labelOf } from 'shared/domain/vocabularies';
import { levelsLine } from './intervention-facts.ts';
import type { MonthDay, MonthItem } from './month-table.ts';
import { daysBetween, weeksOf } from './months.ts';
import { interventionPath } from './paths.ts';
import { periodName, periodOn } from './school-periods.ts';
import { bySoonest, isAskable, sessionLabel } from './sessions.ts';

export interface SessionOfMonth {
  session: InterventionSession;
  intervention: Pick<SchoolIntervention, 'title' | 'slug' | 'levels' | 'placeKind'>;
  commune: Pick<Commune, 'name'> | undefined;
}

/** The weeks of a month, the first hour of each day first; null for a day of another month. */
export function sessionWeeks(
  month: string,
  held: readonly SessionOfMonth[],
  periods: readonly SchoolPeriod[],
  clock: Clock,
): (MonthDay | null)[][] {
  const sorted = bySoonest(held.map((one) => ({ ...one, start: one.session.start })));
  const days = sorted.map((one) => ({ days: daysBetween(one.session), item: itemOf(one, clock) }));
  return weeksOf(month).map((week) =>
    week.map((day) => {
      if (day === null) return null;
      const period = periodOn(day, periods);
      const items = days.flatMap(({ days: on, item }) => (on.includes(day) ? item : []));
      return { day, items, off: period ? periodName(period) : null };
    }),
  );
}

function itemOf({ session, intervention, commune }: SessionOfMonth, clock: Clock): MonthItem {
  const canAsk = isAskable(session, clock);
  const label = sessionLabel(session, clock);
  const where =
    intervention.placeKind === 'remote' ? labelOf('intervention-place', 'remote') : (commune?.name ?? '');
  const levels = levelsLine(session.level ? [session.level] : intervention.levels);
  return {
    url: `${interventionPath(intervention)}#dates`,
    label: intervention.title,
    hours: frenchHours(session),
    notes: [where, levels, canAsk ? label : ''].filter((note) => note !== ''),
    state: canAsk ? null : label,
    isDropped: session.state === 'cancelled',
    isExample: session.example,
  };
}
