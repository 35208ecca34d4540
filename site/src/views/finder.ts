/**
 * The schools' finder: which dates answer what is asked. It runs where pages are rendered and in browsers: nothing newer
 * than ES2021. Pure.
 */
import { fits, type Choice } from '../browser/filter-choice.ts';
import { fitsPlace, ONLINE, type Placed, type WantedPlace } from '../browser/place-filter.ts';
import type { NamedSchool } from 'shared/domain/find-schools';
import { parisDay } from 'shared/domain/paris-time';
import type { Point } from './geo.ts';

/** An intervention, as far as one can ask for it. Its values are the last parts of addresses: `troisieme` is `3e`. */
export interface FinderIntervention {
  documentId: string;
  title: string;
  slug: string;
  format: string;
  levels: readonly string[];
  /** What kind of place it is held in. */
  place: string;
  isRemote: boolean;
  jobs: readonly string[];
  sectors: readonly string[];
  example: boolean;
}

/** A commune in which a date is held. */
export interface FinderCommune {
  slug: string;
  name: string;
  /** Null where it is not known. */
  point: Point | null;
}

/** A date to come that was not cancelled. */
export interface FinderDate {
  documentId: string;
  intervention: FinderIntervention;
  /** Instants, ISO 8601. */
  start: string;
  end: string;
  /** Null for what is done at a distance. */
  commune: FinderCommune | null;
  /** « Dans un collège », or ''. */
  place: string;
  levels: readonly string[];
  /** « 12 places libres sur 30 ». */
  state: string;
  /** Whether a school can ask for it. */
  isFree: boolean;
  /** Whether it is full, and a school can wait for places. */
  hasWaitingList: boolean;
}

/** Holidays or weeks of internships: days, both included. */
export interface FinderPeriod {
  label: string;
  start: string;
  end: string;
  confirmed: boolean;
}

export interface FinderData {
  interventions: readonly FinderIntervention[];
  /** By their beginning. */
  dates: readonly FinderDate[];
  periods: readonly FinderPeriod[];
  /** Value → words: the levels and formats. */
  labels: ReadonlyMap<string, string>;
  /** How many dates there are in all: `dates` may be the first of them only. */
  total: number;
}

/** Where distances are measured from, when it is a school. */
export interface FinderSchool extends NamedSchool {
  /** Its own place, else its commune's, else null. */
  point: Point | null;
  /** Whether `point` is its own. */
  isExact: boolean;
}

/** All that is asked: what the form's controls hold. */
export interface Asked {
  choice: Choice;
  /** Where the chosen commune lies; null when none is chosen, or its place is not known. */
  communePoint: Point | null;
  school: FinderSchool | null;
}

export const NOTHING_ASKED: Asked = { choice: new Map(), communePoint: null, school: null };

/** The names of the controls, and of the parts of addresses. */
export const FINDER = {
  level: 'niveau',
  format: 'format',
  sector: 'secteur',
  job: 'metier',
  place: 'lieu',
  from: 'de',
  to: 'a',
  commune: 'commune',
  distance: 'distance',
  free: 'libres',
  /** In the fragment, which no server is told of. */
  school: 'etablissement',
} as const;

/** What the value of the box « dates libres seulement » is. */
export const FREE = 'oui';

const PLACES: ReadonlySet<string> = new Set([FINDER.commune, FINDER.distance]);

/** What is asked of the intervention itself, whatever its dates. */
const OF_INTERVENTION: Readonly<Record<string, (held: FinderIntervention) => readonly string[]>> = {
  [FINDER.format]: ({ format }) => [format],
  [FINDER.sector]: ({ sectors }) => sectors,
  [FINDER.job]: ({ jobs }) => jobs,
  [FINDER.place]: ({ place }) => [place],
};

/** The dates that answer, in their order. */
export function datesFor(dates: readonly FinderDate[], asked: Asked): FinderDate[] {
  const wanted = wantedPlaces(asked);
  return datesOfAnyPlace(dates, asked).filter((date) =>
    wanted.every((place) => fitsPlace(placedOf(date), place)),
  );
}

/** The dates that answer all that is asked but the place. */
export function datesOfAnyPlace(dates: readonly FinderDate[], { choice }: Asked): FinderDate[] {
  const rest = without(choice, PLACES);
  const { first, last } = monthsAsked(choice);
  return dates.filter((date) => {
    const month = monthOf(date.start);
    return month >= first && month <= last && fits(rest, (name, value) => answers(date, name, value));
  });
}

/** The interventions that one may ask for although none of their dates answers, or none is fixed. */
export function undatedFor(
  interventions: readonly FinderIntervention[],
  found: readonly FinderDate[],
  { choice }: Asked,
): FinderIntervention[] {
  const dated = new Set(found.map(({ intervention }) => intervention.documentId));
  return interventions.filter(
    (each) =>
      !dated.has(each.documentId) &&
      fits(choice, (name, value) =>
        name === FINDER.level
          ? each.levels.includes(value)
          : (OF_INTERVENTION[name]?.(each).includes(value) ?? true),
      ),
  );
}

/** A catalogue with few dates stands in the page with all of them. */
const FEW = 16;

/** As many as fit in the weight of the page (20 KB) when 300 dates are held in every commune. */
const FIRST = 10;

/** The first dates alone, as they stand in the page before the script runs; `total` still counts all. */
export function firstDates(data: FinderData): FinderData {
  return data.dates.length > FEW ? { ...data, dates: data.dates.slice(0, FIRST) } : data;
}

/** The same dates some time after the page was rendered: without those over, and none to ask for that has begun. */
export function stillComing(dates: readonly FinderDate[], now: number): FinderDate[] {
  return dates
    .filter(({ end }) => Date.parse(end) > now)
    .map((date) =>
      Date.parse(date.start) <= now ? { ...date, isFree: false, hasWaitingList: false } : date,
    );
}

/** The month (`2026-12`) in which a date begins, in Paris. */
export function monthOf(start: string): string {
  return parisDay(start).slice(0, 7);
}

/** As filters of places have it: an intervention at a distance is held nowhere. */
export function placedOf({ commune }: Pick<FinderDate, 'commune'>): Placed {
  return { places: [commune ? commune.slug : ONLINE], point: commune?.point ?? null };
}

/**
 * What dates must fit, in turn: the commune, or around it; with a school, the commune itself, and around the school. A
 * distance from a school that lies nowhere known narrows nothing: the page says so.
 */
export function wantedPlaces({ choice, communePoint, school }: Asked): WantedPlace[] {
  const [place = ''] = choice.get(FINDER.commune) ?? [];
  const km = kilometres(choice);
  if (!school) return [{ place, point: communePoint, km }];
  const around = km !== null && school.point ? [{ place: school.uai, point: school.point, km }] : [];
  return [{ place, point: null, km: null }, ...around];
}

function answers(date: FinderDate, name: string, value: string): boolean {
  if (name === FINDER.level) return date.levels.includes(value);
  if (name === FINDER.free) return date.isFree;
  return OF_INTERVENTION[name]?.(date.intervention).includes(value) ?? true;
}

/** Both ends included; asked the wrong way round, it is the same time. */
function monthsAsked(choice: Choice): { first: string; last: string } {
  const [from = ''] = choice.get(FINDER.from) ?? [];
  const [to = LAST] = choice.get(FINDER.to) ?? [];
  return from <= to ? { first: from, last: to } : { first: to, last: from };
}

/** After every month. */
const LAST = '9999-12';

function kilometres(choice: Choice): number | null {
  const km = Number(choice.get(FINDER.distance)?.[0]);
  return km > 0 ? km : null;
}

function without(choice: Choice, names: ReadonlySet<string>): Choice {
  return new Map([...choice].filter(([name]) => !names.has(name)));
}
