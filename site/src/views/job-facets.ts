/**
 * What the list of jobs is filtered by: which values a job has, how they are called in the form and on the pages that
 * show one value each. Pure; the form and the pages both ask here.
 */
import { capitalized } from 'shared/domain/capitalized';
import { frenchSlug } from 'shared/domain/french-slug';
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { labelOf, terms, type Term, type Vocabulary } from 'shared/domain/vocabularies';
import { levelName } from './jobs.ts';
import { jobFacetPath } from './paths.ts';
import { byInclusiveTitle, inOrder } from './sectors.ts';
import { inSentence } from './words.ts';

interface FacetValue {
  /** Its part of the address: `la-nuit`. */
  value: string;
  /** « La nuit » */
  label: string;
  /** What its page says after « Métiers : »; the label within a sentence where it says nothing. */
  title?: string;
  /** What its page opens with. */
  lead: string;
}

export interface JobFacet {
  /** Its part of the address: `horaires`. */
  name: string;
  /** « Horaires » */
  label: string;
  /** What nothing chosen is called, « Tous »; null for a facet of one value, which is a box to tick. */
  all: string | null;
  /** In the order they are shown. */
  values: readonly FacetValue[];
  /** The values of a job. */
  of: (job: JobDescription) => readonly string[];
}

/** A value that some jobs have. */
export interface HeldValue extends FacetValue {
  url: string;
  /** How many. */
  count: number;
}

export interface HeldFacet extends JobFacet {
  values: readonly HeldValue[];
}

/** The facets with the values that jobs have; a facet without any is left out. */
export function heldFacets(sectors: readonly Sector[], jobs: readonly JobDescription[]): HeldFacet[] {
  return jobFacets(sectors)
    .map((facet) => ({ ...facet, values: heldValues(facet, jobs) }))
    .filter(({ values }) => values.length > 0);
}

function heldValues({ name, values, of }: JobFacet, jobs: readonly JobDescription[]): HeldValue[] {
  const held = Map.groupBy(
    jobs.flatMap((job) => [...new Set(of(job))]),
    (value) => value,
  );
  return values
    .map((value) => ({
      ...value,
      url: jobFacetPath(name, value.value),
      count: held.get(value.value)?.length ?? 0,
    }))
    .filter(({ count }) => count > 0);
}

/** The jobs of a value, by title. */
export function jobsOf(facet: JobFacet, value: string, jobs: readonly JobDescription[]): JobDescription[] {
  return byInclusiveTitle(jobs.filter((job) => facet.of(job).includes(value)));
}

/** « Métiers : la nuit ». */
export function facetTitle({ label, title = inSentence(label) }: FacetValue): string {
  return `Métiers\u202F: ${title}`;
}

/** What the filters read on a job: `data-horaires="en-journee la-nuit"`. */
export function facetWords(facets: readonly JobFacet[], job: JobDescription): Record<string, string> {
  return Object.fromEntries(
    facets.map(({ name, of }) => [`data-${name}`, of(job).join(' ')]).filter(([, words]) => words !== ''),
  );
}

function jobFacets(sectors: readonly Sector[]): JobFacet[] {
  return [sectorFacet(sectors), family, level, hours, withoutDiploma, approval];
}

function sectorFacet(sectors: readonly Sector[]): JobFacet {
  const slugs = new Map(sectors.map(({ documentId, slug }) => [documentId, slug]));
  return {
    name: 'secteur',
    label: 'Secteur',
    all: 'Tous',
    values: inOrder(sectors).map(({ slug, name, summary }) => ({
      value: slug,
      label: name,
      lead: summary,
    })),
    of: (job) => job.sectors.flatMap((id) => slugs.get(id) ?? []),
  };
}

const family: JobFacet = {
  name: 'famille',
  label: 'Famille de métiers',
  all: 'Toutes',
  values: vocabularyValues('job-family', (label) => `Les métiers de la famille «\u202F${label}\u202F».`),
  of: (job) => (job.family ? [slugOf('job-family', job.family)] : []),
};

/** The levels of the French framework of qualifications; a job without one is in none. */
const level: JobFacet = {
  name: 'niveau',
  label: 'Niveau d’accès',
  all: 'Tous',
  values: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => {
    const name = levelName(number);
    return {
      value: levelSlug(number),
      label: capitalized(name),
      title: name.startsWith('niveau') ? name : `niveau ${name}`,
      lead: `Les métiers dont le niveau d’accès est\u202F: ${name}.`,
    };
  }),
  of: ({ accessLevel }) => (accessLevel === null ? [] : [levelSlug(accessLevel)]),
};

/** Jobs that one may begin without: also those where a diploma helps, or is usual. */
const withoutDiploma: JobFacet = {
  name: 'diplome',
  label: 'Diplôme',
  all: null,
  values: [
    {
      value: 'sans',
      label: 'Sans diplôme obligatoire',
      lead: 'Les métiers que l’on peut commencer sans diplôme. En avoir un peut aider, ce n’est pas exigé.',
    },
  ],
  of: ({ diplomaRequired }) => (diplomaRequired ? [] : ['sans']),
};

const hours: JobFacet = {
  name: 'horaires',
  label: 'Horaires',
  all: 'Tous',
  values: vocabularyValues(
    'work-hours',
    (label) => `Les métiers où l’on travaille, toujours ou par moments\u202F: ${inSentence(label)}.`,
  ),
  of: ({ workingConditions }) => (workingConditions?.hours ?? []).map((term) => slugOf('work-hours', term)),
};

const approval: JobFacet = {
  name: 'agrement',
  label: 'Agrément',
  all: null,
  values: [
    {
      value: 'necessaire',
      label: 'Agrément nécessaire',
      lead: 'Les métiers que l’on n’exerce qu’avec un agrément, c’est-à-dire une autorisation officielle.',
    },
  ],
  of: ({ approvalRequired }) => (approvalRequired ? ['necessaire'] : []),
};

type FacetVocabulary = Extract<Vocabulary, 'job-family' | 'work-hours'>;

function vocabularyValues<V extends FacetVocabulary>(
  vocabulary: V,
  leadOf: (label: string) => string,
): FacetValue[] {
  return terms(vocabulary).map((term) => {
    const label = labelOf(vocabulary, term);
    return { value: slugOf(vocabulary, term), label, lead: leadOf(label) };
  });
}

function slugOf<V extends FacetVocabulary>(vocabulary: V, term: Term<V>): string {
  return frenchSlug(labelOf(vocabulary, term));
}

function levelSlug(number: number): string {
  return frenchSlug(levelName(number));
}
