/** The rule of scheduled publication: what is due at an instant, and in which order it is done. */

/** Instants, ISO 8601 in UTC, as the draft holds them; null or missing: no date. */
export interface Schedule {
  publishAt?: string | null;
  unpublishAt?: string | null;
}

export type Action = 'publish' | 'unpublish';

export interface Due {
  action: Action;
  /** The instant it was due, in milliseconds since 1970. */
  at: number;
}

/** A date counts from its own millisecond on. When both have passed, the later one decides. */
export function whatIsDue({ publishAt, unpublishAt }: Schedule, now: Date): Due | undefined {
  const dues: Due[] = [
    { action: 'unpublish', at: instant(unpublishAt) },
    { action: 'publish', at: instant(publishAt) },
  ];
  return dues.filter(({ at }) => at <= now.getTime()).toSorted((a, b) => b.at - a.at)[0];
}

/** The dates that `now` has overtaken become empty, the others stay. */
export function withoutPastDates({ publishAt, unpublishAt }: Schedule, now: Date): Required<Schedule> {
  return { publishAt: unlessPast(publishAt, now), unpublishAt: unlessPast(unpublishAt, now) };
}

/**
 * The order of `Array.prototype.sort`: the earliest first; of what is due together, first what goes online, so that no
 * page is missed while another takes its place.
 */
export function byTurn(a: Due, b: Due): number {
  return a.at - b.at || a.action.localeCompare(b.action);
}

/** A page that leaves before it comes, or as it comes, would never be seen. */
export function isInOrder({ publishAt, unpublishAt }: Schedule): boolean {
  return !publishAt || !unpublishAt || Date.parse(publishAt) < Date.parse(unpublishAt);
}

function unlessPast(date: string | null | undefined, now: Date): string | null {
  return date && instant(date) > now.getTime() ? date : null;
}

function instant(date: string | null | undefined): number {
  return date ? Date.parse(date) : Number.POSITIVE_INFINITY;
}
