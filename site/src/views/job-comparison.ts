/** What jobs are compared by: the facts of their own pages, in the same words, every job with the same lines. */
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { labelOf } from 'shared/domain/vocabularies';
import { jobFacts, PAY_UNKNOWN } from './job-facts.ts';
import { jobPath } from './paths.ts';

/** What stands where a job description says nothing. */
export const UNKNOWN = PAY_UNKNOWN;

export interface ComparedJob {
  title: string;
  url: string;
  /** One line of values a criterion, in the order of `criteria`; none where the job says nothing. */
  values: readonly (readonly string[])[];
}

interface Criterion {
  label: string;
  of: (job: JobDescription, sectors: readonly Sector[]) => readonly string[];
}

const table: readonly Criterion[] = [
  { label: 'Secteurs', of: glance('people') },
  { label: 'Famille', of: ({ family }) => (family ? [labelOf('job-family', family)] : []) },
  { label: 'Diplôme', of: glance('cap') },
  { label: 'Horaires', of: glance('clock') },
  { label: 'Permis de conduire', of: glance('pin') },
  { label: 'Salaire', of: glance('euro') },
  { label: 'Voies d’accès', of: glance('check') },
  { label: 'Ce qui peut être difficile', of: ({ workingConditions }) => workingConditions?.strain ?? [] },
];

/** The names of the lines: « Diplôme », « Horaires »… */
export const criteria: readonly string[] = table.map(({ label }) => label);

/** @param sectors all of them: those of the job are taken in its own order. */
export function comparedJob(job: JobDescription, sectors: readonly Sector[]): ComparedJob {
  const own = job.sectors.flatMap((id) => sectors.find(({ documentId }) => documentId === id) ?? []);
  const values = table.map(({ of }) => of(job, own).filter((value) => value !== '' && value !== UNKNOWN));
  return { title: job.titleInclusive, url: jobPath(job), values };
}

/** The line of « En bref » under this icon: its label may be singular or plural, its icon is its own. */
function glance(icon: ReturnType<typeof jobFacts>[number]['icon']): Criterion['of'] {
  return (job, sectors) => {
    const values = jobFacts(job, sectors).find((fact) => fact.icon === icon)?.values ?? [];
    return values.map((value) => (typeof value === 'string' ? value : value.label));
  };
}
