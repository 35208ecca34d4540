/**
 * What the catalogue of interventions is seen by, one page a value: whose words come from closed lists, and whose come from
 * other entries (`intervention-pages.ts` reads these). Pure.
 */
import { frenchSlug } from 'shared/domain/french-slug';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf, terms, type Term, type Vocabulary } from 'shared/domain/vocabularies';

export interface InterventionFacetValue {
  /** The last part of its address: `3e`. */
  value: string;
  /** « 3e »: as a list of its kind has it. */
  label: string;
  /** « en 3e »: after « Interventions scolaires ». */
  title: string;
}

type FacetVocabulary = Extract<Vocabulary, 'school-level' | 'intervention-format' | 'intervention-place'>;

/** What several are called. */
const formats: Record<Term<'intervention-format'>, string> = {
  testimony: 'témoignages',
  workshop: 'ateliers',
  job_forum: 'forums des métiers',
  ageing_simulator: 'simulateur de vieillissement',
  visit: 'visites',
  film_debate: 'ciné-débats',
  game: 'jeux',
};

const levels: Record<Term<'school-level'>, string> = {
  sixieme: 'en 6e',
  cinquieme: 'en 5e',
  quatrieme: 'en 4e',
  troisieme: 'en 3e',
  segpa: 'en Segpa',
  seconde: 'en seconde',
  premiere: 'en première',
  terminale: 'en terminale',
  cap: 'en CAP',
  post_bac: 'après le bac',
};

const places: Record<Term<'intervention-place'>, string> = {
  in_school: 'dans votre établissement',
  in_structure: 'dans une structure',
  remote: 'à distance',
};

/** The facets whose values are closed lists: all of them, in display order. */
export const listedFacets = {
  niveau: valuesOf('school-level', (level) => levels[level]),
  format: valuesOf('intervention-format', (format) => `\u202F: ${formats[format]}`),
  lieu: valuesOf('intervention-place', (place) => places[place]),
} as const satisfies Record<string, readonly InterventionFacetValue[]>;
export type ListedFacet = keyof typeof listedFacets;

/** The facets in display order, with what the list of their pages is called. */
export const interventionFacets = {
  niveau: 'Par niveau',
  format: 'Par format',
  lieu: 'Par lieu',
  commune: 'Par commune',
  secteur: 'Par secteur',
  metier: 'Par métier',
} as const;
export type InterventionFacet = keyof typeof interventionFacets;

export function isInterventionFacet(name: string): name is InterventionFacet {
  return Object.hasOwn(interventionFacets, name);
}

/** `niveau/3e`, `format/atelier`, `metier/<document id>`: what an intervention is found under. */
export function interventionFacetKeys(
  intervention: Pick<SchoolIntervention, 'levels' | 'format' | 'placeKind' | 'jobs'>,
): string[] {
  return [
    ...intervention.levels.map((level) => `niveau/${slugOf('school-level', level)}`),
    `format/${slugOf('intervention-format', intervention.format)}`,
    `lieu/${slugOf('intervention-place', intervention.placeKind)}`,
    ...intervention.jobs.map((job) => `metier/${job}`),
  ];
}

/** The level that a part of an address stands for. */
export function levelOfSlug(value: string): Term<'school-level'> | undefined {
  return terms('school-level').find((level) => slugOf('school-level', level) === value);
}

/** « Interventions scolaires en 3e », « Interventions scolaires : ateliers », « Interventions scolaires, secteur : handicap ». */
export function interventionFacetTitle({ title }: Pick<InterventionFacetValue, 'title'>): string {
  return `Interventions scolaires${/^[\u202F,]/.test(title) ? '' : ' '}${title}`;
}

/** What the page of a value is for, in a sentence. */
export function interventionFacetLead(facet: InterventionFacet, { label }: InterventionFacetValue): string {
  switch (facet) {
    case 'metier':
      return `Pour que vos élèves découvrent ce métier\u202F: ${label}.`;
    case 'secteur':
      return `Pour que vos élèves découvrent les métiers de ce secteur\u202F: ${label}.`;
    case 'commune':
      return 'Ce qui est proposé sur place aux collèges et aux lycées\u202F: dates, niveaux, places libres.';
    case 'niveau':
      return 'Ce que nous proposons à ce niveau\u202F: durée, lieu, dates et places libres.';
    default:
      return 'Ce que nous proposons aux collèges et aux lycées\u202F: niveaux, durée, dates et places libres.';
  }
}

function valuesOf<V extends FacetVocabulary>(
  vocabulary: V,
  titleOf: (term: Term<V>) => string,
): InterventionFacetValue[] {
  return terms(vocabulary).map((term) => ({
    value: slugOf(vocabulary, term),
    label: labelOf(vocabulary, term),
    title: titleOf(term),
  }));
}

/** The part of an address that stands for a term: « Ciné-débat » is `cine-debat`. */
export function slugOf<V extends FacetVocabulary>(vocabulary: V, term: Term<V>): string {
  return frenchSlug(labelOf(vocabulary, term));
}
