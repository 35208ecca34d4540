/** School holidays and internship weeks, as the pages of dates for schools name them. Pure. */
import { frenchDate } from 'shared/domain/french-dates';
import type { SchoolPeriod } from 'shared/domain/school-period';

/** The Ain is in the académie de Lyon. */
const ZONE = 'A';

type Days = Pick<SchoolPeriod, 'start' | 'end'>;

/** The periods of our schools, the first first: holidays of our zone, internships of all. */
export function ourPeriods(periods: readonly SchoolPeriod[]): SchoolPeriod[] {
  return periods
    .filter(({ zone }) => zone === null || zone.trim().toUpperCase() === ZONE)
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.label.localeCompare(b.label));
}

/** Those that touch a month (`YYYY-MM`). */
export function periodsIn<P extends Days>(month: string, periods: readonly P[]): P[] {
  return periods.filter(({ start, end }) => start.slice(0, 7) <= month && end.slice(0, 7) >= month);
}

/** The first period in which a day (`YYYY-MM-DD`) falls. */
export function periodOn<P extends Days>(day: string, periods: readonly P[]): P | undefined {
  return periods.find(({ start, end }) => start <= day && day <= end);
}

/** « Vacances de Noël 2026 (à confirmer) ». */
export function periodName({ label, confirmed }: Pick<SchoolPeriod, 'label' | 'confirmed'>): string {
  return confirmed ? label : `${label} (à\u00A0confirmer)`;
}

/** « Vacances de Noël 2026 (à confirmer) : du 19 décembre 2026 au 3 janvier 2027 ». */
export function periodLine(period: Days & Pick<SchoolPeriod, 'label' | 'confirmed'>): string {
  const { start, end } = period;
  const days = start === end ? `le ${frenchDate(start)}` : `du ${frenchDate(start)} au ${frenchDate(end)}`;
  return `${periodName(period)}\u202F: ${days}`;
}
