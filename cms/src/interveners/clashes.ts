/** When somebody would have to be at two dates at once, or could hardly get from one to the other. Pure. */

/** A date that somebody goes to. Instants are ISO 8601. */
export interface Engagement {
  session: string;
  intervener: number;
  start: string;
  end: string;
  /** Null where nobody travels, or it is not known. */
  commune: string | null;
}

export interface Clash {
  intervener: number;
  /** The earlier one first. */
  sessions: [string, string];
  /** `way`: not at the same time, but in two communes with too little time between. */
  kind: 'time' | 'way';
}

/** Half an hour between two communes of the Ain is little; less is certainly too little. */
export const WAY_IN_MINUTES = 30;

const MINUTE_IN_MS = 60_000;

export function findClashes(engagements: readonly Engagement[]): Clash[] {
  const sorted = engagements.toSorted(
    (a, b) => a.start.localeCompare(b.start) || a.session.localeCompare(b.session),
  );
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).flatMap((second): Clash[] => {
      const kind = clashOf(first, second);
      return kind ? [{ intervener: first.intervener, sessions: [first.session, second.session], kind }] : [];
    }),
  );
}

/** @param second begins no earlier than `first`. */
function clashOf(first: Engagement, second: Engagement): Clash['kind'] | null {
  if (first.intervener !== second.intervener || first.session === second.session) return null;
  const between = (Date.parse(second.start) - Date.parse(first.end)) / MINUTE_IN_MS;
  if (between < 0) return 'time';
  const travels = first.commune !== null && second.commune !== null && first.commune !== second.commune;
  return travels && between < WAY_IN_MINUTES ? 'way' : null;
}
