/**
 * The filters of the agenda that have pages of their own, so that they lead somewhere without a script: which values an
 * event has, their words and their addresses. Pure.
 */
import { eventYears, type Event } from 'shared/domain/event';
import { frenchSlug } from 'shared/domain/french-slug';
import { labelOf, terms, type Term, type Vocabulary } from 'shared/domain/vocabularies';
import { agendaFacetPath } from './paths.ts';
import { inSentence } from './words.ts';

type FacetVocabulary = Extract<Vocabulary, 'event-kind' | 'audience'>;

interface FacetValue {
  /** The last part of its address: `forum-de-l-emploi`. */
  value: string;
  /** « Forum de l’emploi »: as the filter has it. */
  label: string;
  /** « Forums de l’emploi »: as a title has it. */
  title: string;
}

interface EventFacet {
  /** Its part of the address: `type`. */
  name: string;
  /** « Type de rencontre ». */
  label: string;
  /** « Par type »: without its « par ». */
  short: string;
  /** All values, in display order. */
  values: readonly FacetValue[];
  /** The last parts of the addresses of an event's own values. */
  valuesOf: (event: Pick<Event, 'kind' | 'audiences'>) => string[];
}

/** What a list of several is called. */
const kindTitles: Record<Term<'event-kind'>, string> = {
  fair: 'Salons',
  job_forum: 'Forums de l’emploi',
  job_dating: 'Job datings',
  workshop: 'Ateliers',
  round_table: 'Tables rondes',
  open_day: 'Portes ouvertes',
  visit: 'Visites',
  information_meeting: 'Réunions d’information',
  webinar: 'Webinaires',
  screening: 'Projections',
  territorial_conference: 'Conférences territoriales',
};

export const eventFacets = [
  {
    name: 'type',
    label: 'Type de rencontre',
    short: 'type',
    values: terms('event-kind').map((kind) => valueOf('event-kind', kind, kindTitles[kind])),
    valuesOf: ({ kind }) => [slugOf('event-kind', kind)],
  },
  {
    name: 'public',
    label: 'Public',
    short: 'public',
    values: terms('audience').map((audience) => valueOf('audience', audience)),
    valuesOf: ({ audiences }) => audiences.map((audience) => slugOf('audience', audience)),
  },
] as const satisfies readonly EventFacet[];

/** `type/salon/2026`: the values of an event, in each year it is filed under (see `eventYears`). */
export function eventFacetKeys(event: Event): string[] {
  const years = eventYears(event);
  return eventFacets.flatMap(({ name, valuesOf }) =>
    valuesOf(event).flatMap((value) => years.map((year) => `${name}/${value}/${year}`)),
  );
}

/** A page of the agenda for one value of a facet. */
export interface FacetPage extends FacetValue {
  facet: string;
  url: string;
}

/** The pages of the values that stand in these keys (see `eventFacetKeys`) for one of these years, in display order. */
export function facetPages(keys: readonly string[], years: readonly string[]): FacetPage[] {
  const held = new Set(
    keys.flatMap((key) => {
      const [facet = '', value = '', year = ''] = key.split('/');
      return years.includes(year) ? [`${facet}/${value}`] : [];
    }),
  );
  return eventFacets.flatMap(({ name, values }) =>
    values
      .filter(({ value }) => held.has(`${name}/${value}`))
      .map((value) => ({ ...value, facet: name, url: agendaFacetPath(name, value.value) })),
  );
}

/** « Agenda : salons », « Agenda : étudiantes et étudiants ». */
export function facetTitle({ title }: FacetValue): string {
  return `Agenda\u202F: ${inSentence(title)}`;
}

/** What the page of a value is for, in a sentence. */
export function facetLead({ facet, title }: FacetPage): string {
  const what = facet === 'public' ? 'Rencontres à venir pour ce public' : `${title} à venir`;
  return `${what}\u202F: dates, lieux, inscriptions.`;
}

function valueOf<V extends FacetVocabulary>(vocabulary: V, term: Term<V>, title?: string): FacetValue {
  const label = labelOf(vocabulary, term);
  return { value: slugOf(vocabulary, term), label, title: title ?? label };
}

function slugOf<V extends FacetVocabulary>(vocabulary: V, term: Term<V>): string {
  return frenchSlug(labelOf(vocabulary, term));
}
