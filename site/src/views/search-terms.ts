/** Acronyms and diplomas: they have no page of their own, so the search page explains them. */
import { capitalized } from 'shared/domain/capitalized';
import { isDayOver, type Clock } from 'shared/domain/clock';
import { frenchSlug } from 'shared/domain/french-slug';
import type { GlossaryTerm } from 'shared/domain/glossary-term';
import type { JobDescription } from 'shared/domain/job-description';
import type { Qualification } from 'shared/domain/qualification';
import type { SearchEntry } from '../search/entry.ts';
import { compareFrench } from './french-order.ts';
import { levelLabel } from './jobs.ts';
import { jobPath } from './paths.ts';
import { entry } from './search-entries.ts';

export interface Term {
  /** The part of the search page that explains it: `sigle-aes`. */
  id: string;
  name: string;
  /** What it stands for; null when the name says it. */
  meaning: string | null;
  explanation: string | null;
  /** Where it leads to. */
  jobs: { label: string; url: string }[];
}

/** Acronyms, then diplomas, in the order of the dictionary; no two have one id. */
export function termsOf(
  glossary: readonly GlossaryTerm[],
  qualifications: readonly Qualification[],
  jobs: readonly JobDescription[],
  clock: Clock,
): Term[] {
  const sigles = glossary
    .toSorted((a, b) => compareFrench(a.acronym, b.acronym))
    .map((term) => acronymTerm(term));
  const diplomas = qualifications
    .toSorted((a, b) => compareFrench(a.title, b.title))
    .map((qualification) => diplomaTerm(qualification, jobs, clock));
  return withOwnIds([...sigles, ...diplomas]);
}

/** @param pageUrl the page that explains them. */
export function termEntry({ id, name, meaning, explanation, jobs }: Term, pageUrl: string): SearchEntry {
  return entry('term', name, `${pageUrl}#${id}`, {
    line: meaning ?? '',
    text: explanation ?? '',
    body: jobs.map(({ label }) => label),
  });
}

function acronymTerm({ acronym, expansion, explanation }: GlossaryTerm): Term {
  return { id: `sigle-${frenchSlug(acronym)}`, name: acronym, meaning: expansion, explanation, jobs: [] };
}

function diplomaTerm(
  { documentId, title, acronym, level, validUntil, rncpCode }: Qualification,
  jobs: readonly JobDescription[],
  clock: Clock,
): Term {
  const isOver = validUntil !== null && isDayOver(validUntil, clock);
  const facts = [
    level === null ? '' : capitalized(levelLabel(level)),
    rncpCode === null ? '' : `RNCP\u00A0${rncpCode}`,
    isOver ? 'N’est plus délivré' : '',
  ].filter((fact) => fact !== '');
  return {
    id: `diplome-${frenchSlug(title)}`,
    name: acronym === null ? title : `${title} (${acronym})`,
    meaning: null,
    explanation: facts.length > 0 ? facts.join(' · ') : null,
    jobs: jobs
      .filter(({ qualifications }) => qualifications.includes(documentId))
      .toSorted((a, b) => compareFrench(a.titleInclusive, b.titleInclusive))
      .map((job) => ({ label: job.titleInclusive, url: jobPath(job) })),
  };
}

/** Two acronyms may be the same letters: the second one is `sigle-as-2`. */
function withOwnIds(terms: readonly Term[]): Term[] {
  const seen = new Map<string, number>();
  return terms.map((term) => {
    const count = (seen.get(term.id) ?? 0) + 1;
    seen.set(term.id, count);
    return count === 1 ? term : { ...term, id: `${term.id}-${count}` };
  });
}
