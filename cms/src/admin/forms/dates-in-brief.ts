/** Several dates in one cell of a list. */

export interface Span {
  start: string;
}

const day = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'Europe/Paris',
});

/** A day, or a moment in Paris time, as a list shows it. */
export function dayInBrief(value: unknown): string | undefined {
  return typeof value === 'string' ? day.format(new Date(value)) : undefined;
}

/** The next date, or the last when all are over, and how many more there are; undefined without any. */
export function datesInBrief(spans: readonly Span[], now: Date): string | undefined {
  const starts = spans.map(({ start }) => new Date(start)).toSorted((a, b) => a.getTime() - b.getTime());
  const shown = starts.find((start) => start >= now) ?? starts.at(-1);
  if (!shown) return undefined;
  const others = starts.length - 1;
  return others === 0 ? day.format(shown) : `${day.format(shown)} (+\u202F${others})`;
}
