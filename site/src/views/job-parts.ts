/** The parts that a job description's page has, in the order a reader asks for them. */
import type { JobDescription } from 'shared/domain/job-description';

type JobPartId =
  | 'missions'
  | 'journee'
  | 'temoignages'
  | 'video'
  | 'savoir-faire'
  | 'conditions'
  | 'salaire'
  | 'acces'
  | 'evolutions'
  | 'metiers-proches'
  | 'rencontres'
  | 'questions'
  | 'sources';

interface JobPart {
  /** The anchor. */
  id: JobPartId;
  title: string;
}

interface Linked {
  progressions: readonly unknown[];
  related: readonly unknown[];
  testimonials: readonly unknown[];
}

/** Parts without content are left out; pay and coming events stay, because saying « unknown » or « none » helps. */
export function jobParts(job: JobDescription, { progressions, related, testimonials }: Linked): JobPart[] {
  const {
    workingConditions,
    employerKinds,
    employmentStatuses,
    accessRoutes,
    accessDetails,
    qualifications,
  } = job;
  const hasConditions = workingConditions !== null || employerKinds.length + employmentStatuses.length > 0;
  const hasAccess = accessRoutes.length + accessDetails.length + qualifications.length > 0;
  const parts: [JobPartId, string, boolean][] = [
    ['missions', 'Ce que l’on fait', true],
    ['journee', 'Une journée, par exemple', job.typicalDay.length > 0],
    ['temoignages', 'Ils et elles en parlent', testimonials.length > 0],
    ['video', 'Le métier en vidéo', job.video !== null],
    ['savoir-faire', 'Savoir-faire et qualités', job.skills.length + job.qualities.length > 0],
    ['conditions', 'Les conditions de travail', hasConditions],
    ['salaire', 'Le salaire', true],
    ['acces', 'Comment y arriver', hasAccess],
    ['evolutions', 'Et après\u202F?', progressions.length > 0],
    ['metiers-proches', 'Les métiers proches', related.length > 0],
    ['rencontres', 'Rencontrer ce métier', true],
    ['questions', 'Questions fréquentes', job.faq.length > 0],
    ['sources', 'Sources', job.sources.length > 0],
  ];
  return parts.filter(([, , isThere]) => isThere).map(([id, title]) => ({ id, title }));
}
