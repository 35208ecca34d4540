/** School years run from 1 September to 31 August; `2026-2027`. Days are `YYYY-MM-DD`. */

/** The school year that a day belongs to. */
export function schoolYearOf(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = month >= 9 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The last day of a school year, or of the one that comes `later` years after it. */
export function lastDayOf(schoolYear: string, later = 0): string {
  return `${Number(schoolYear.slice(5)) + later}-08-31`;
}
