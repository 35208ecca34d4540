/** The requests of a school year, counted for the yearly report. Pure. */
import { requestStates, type RequestState } from 'shared/domain/request-state';

/** What counting needs of a request; no person. */
export interface Counted {
  state: RequestState;
  pupils: number;
  level: string;
  /** Empty where it is not known. */
  commune: string;
  /** Those of the jobs that the intervention shows. */
  sectors: readonly string[];
}

/** One line: what is counted, its value, requests, of these accepted or done, and the pupils of the latter. */
export interface CountLine {
  by: string;
  value: string;
  requests: number;
  accepted: number;
  pupils: number;
}

const UNKNOWN = 'Non précisé';
const ACCEPTED: readonly RequestState[] = ['accepted', 'done'];

/** The whole year first, then by state, level, commune and sector, each with the largest first. */
export function countRequests(requests: readonly Counted[]): CountLine[] {
  return [
    ...countBy('Ensemble', requests, () => ['Toutes les demandes']),
    ...countBy('État', requests, ({ state }) => [requestStates[state]]),
    ...countBy('Niveau', requests, ({ level }) => [level]),
    ...countBy('Commune', requests, ({ commune }) => [commune]),
    // A request for an intervention on several sectors counts under each.
    ...countBy('Secteur', requests, ({ sectors }) => sectors),
  ];
}

function countBy(
  by: string,
  requests: readonly Counted[],
  valuesOf: (request: Counted) => readonly string[],
): CountLine[] {
  const groups = new Map<string, Counted[]>();
  for (const request of requests) {
    const values = [...new Set(valuesOf(request).map((value) => value || UNKNOWN))];
    for (const value of values.length > 0 ? values : [UNKNOWN])
      groups.set(value, [...(groups.get(value) ?? []), request]);
  }
  return [...groups]
    .map(([value, group]) => ({ by, value, ...sums(group) }))
    .toSorted((a, b) => b.requests - a.requests || a.value.localeCompare(b.value, 'fr'));
}

function sums(group: readonly Counted[]): Omit<CountLine, 'by' | 'value'> {
  const accepted = group.filter(({ state }) => ACCEPTED.includes(state));
  return {
    requests: group.length,
    accepted: accepted.length,
    pupils: accepted.reduce((sum, { pupils }) => sum + pupils, 0),
  };
}
