/**
 * The ways pages look entries up, besides by document id: each is a pure function from one entry to the keys it stands
 * under. A page that asks for one key depends on the entries under that key and on no other.
 */
import type { CollectionType, Entry } from 'shared/domain/content-types';
import { datedYears, eventYears } from 'shared/domain/event';
import { parisDay } from 'shared/domain/paris-time';
import { schoolYearOf } from 'shared/domain/school-year';
import { communeSlug } from './views/geo.ts';
import { eventFacetKeys } from './views/event-facets.ts';
import { interventionFacetKeys } from './views/intervention-facets.ts';
import { eventMonths } from './views/month-table.ts';
import { monthsBetween } from './views/months.ts';
import { sectorRank } from './views/sectors.ts';
import { sessionYears } from './views/sessions.ts';

/** The keys an entry of a type stands under. */
type KeysOf<T extends CollectionType> = (entry: Entry<T>) => readonly string[];

interface Index<T extends CollectionType> {
  type: T;
  keysOf: KeysOf<T>;
}

export const indexes = {
  'event by slug': index('event', ({ slug }) => [slug]),
  'job-description by slug': index('job-description', ({ slug }) => [slug]),
  'news-article by slug': index('news-article', ({ slug }) => [slug]),
  'page by slug': index('page', ({ slug }) => [slug]),
  'plan by slug': index('plan', ({ slug }) => [slug]),
  'school-intervention by slug': index('school-intervention', ({ slug }) => [slug]),
  'events of a job': index('event', ({ jobs }) => jobs),
  /** The jobs that name a job as a next step. */
  'jobs leading to a job': index('job-description', ({ progressions }) => progressions),
  'sessions of an intervention': index('intervention-session', ({ intervention }) => [intervention]),
  /** `one/troisieme`, `one/any`: where the session names no level, it is for all those of its intervention. */
  'sessions of an intervention for a level': index('intervention-session', ({ intervention, level }) => [
    `${intervention}/${level ?? 'any'}`,
  ]),
  /** `niveau/3e`, `metier/<document id>`. */
  'interventions of a facet': index('school-intervention', interventionFacetKeys),
  'jobs of a sector': index('job-description', ({ sectors }) => sectors),
  'events of a year': index('event', eventYears),
  /** As the tables of open data have them: an event keeps its announced dates while its new one is awaited. */
  'dated events of a year': index('event', datedYears),
  /** `2026-12`: on a day of which the event was announced. */
  'events of a month': index('event', eventMonths),
  /** `type/salon/2026`: a value of a filter of the agenda, in a year. */
  'events of a facet': index('event', eventFacetKeys),
  /** By the last part of its address, made from its name: communes are not written as pages and have no slug. */
  'communes by address': index('commune', (commune) => [communeSlug(commune)]),
  /** Those that moved online too: who follows a commune is to hear of it. */
  'events of a commune': index('event', ({ place }) => (place?.commune ? [place.commune] : [])),
  'sessions of a commune': index('intervention-session', ({ commune }) => [commune]),
  'sessions of a year': index('intervention-session', sessionYears),
  /** `2026-2027`: in which it begins. */
  'sessions of a school year': index('intervention-session', ({ start }) => [schoolYearOf(parisDay(start))]),
  /** `2026-12`. */
  'sessions of a month': index('intervention-session', monthsBetween),
  /** `<document id>/2026`: its keys alone are asked for, to know where somebody comes in which years. */
  'years of sessions of a commune': index('intervention-session', (session) =>
    sessionYears(session).map((year) => `${session.commune}/${year}`),
  ),
  /** `troisieme/2027`: a level in a year; `any/2027` where the session names none and its intervention does. */
  'sessions of a level': index('intervention-session', (session) =>
    sessionYears(session).map((year) => `${session.level ?? 'any'}/${year}`),
  ),
  'schools of a commune': index('school', ({ commune, closed }) => (commune && !closed ? [commune] : [])),
  'news of a year': index('news-article', ({ date }) => [date.slice(0, 4)]),
  /** Their keys alone are asked for: the days (Paris) on which entries last changed, without reading the entries. */
  'days of change of events': index('event', changeDays),
  'days of change of sessions': index('intervention-session', changeDays),
  'days of change of news': index('news-article', changeDays),
  /** Its keys alone are asked for: the sectors' order, which words and pictures leave as it is. */
  'sector ranks': index('sector', (sector) => [sectorRank(sector)]),
} as const;

export type IndexName = keyof typeof indexes;
export type TypeOfIndex<I extends IndexName> = (typeof indexes)[I]['type'];

/** The types whose entries have a page of their own. */
export type PageType = {
  [I in IndexName]: I extends `${infer T extends CollectionType} by slug` ? T : never;
}[IndexName];

function index<T extends CollectionType>(type: T, keysOf: KeysOf<T>): Index<T> {
  return { type, keysOf };
}

function changeDays({ updatedAt }: { updatedAt: string }): string[] {
  return [parisDay(updatedAt)];
}
