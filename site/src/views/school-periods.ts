/** School holidays and internship weeks, as the pages of dates for schools name them. Pure. */
import { frenchDate } from 'shared/domain/french-dates';
import type { SchoolPeriod } from 'shared/domain/school-period';

/** The Ain is in the académie de Lyon. */
const ZONE = 'A';

/** The periods of our schools that touch a month (`YYYY-MM`), the first first: holidays of our zone, internships of all. */
export function periodsIn(month: string, periods: readonly SchoolPeriod[]): SchoolPeriod[] {
  return periods
    .filter(({ zone }) => zone === null || zone.trim().toUpperCase() === ZONE)
    .filter(({ start, end }) => start.slice(0, 7) <= month && end.slice(0, 7) >= month)
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.label.localeCompare(b.label));
}

/** The first period in which a day (`YYYY-MM-DD`) falls. */
export function periodOn(day: string, periods: readonly SchoolPeriod[]): SchoolPeriod | undefined {
  return periods.find(({ start, end }) => start <= day && day <= end);
}

/** « Vacances de Noël 2026 (à confirmer) ». */
export function periodName({ label, confirmed }: SchoolPeriod): string {
  return confirmed ? label : `${label} (à\u00A0confirmer)`;
}

/** « Vacances de Noël 2026 (à confirmer) : du 19 décembre 2026 au 3 janvier 2027 ». */
export function periodLine(period: SchoolPeriod): string {
  const { start, end } = period;
  const days = start === end ? `le ${frenchDate(start)}` : `du ${frenchDate(start)} au ${frenchDate(end)}`;
  return `${periodName(period)}\u202F: ${days}`;
}
