/** The parts that a job description's page has, in the order a reader asks for them. */
import type { JobDescription, WorkingConditions } from 'shared/domain/job-description';

type JobPartId =
  | 'missions'
  | 'journee'
  | 'temoignages'
  | 'video'
  | 'savoir-faire'
  | 'conditions'
  | 'salaire'
  | 'acces'
  | 'metiers-proches'
  | 'rencontres'
  | 'questions'
  | 'sources';

interface JobPart {
  /** The anchor. */
  id: JobPartId;
  title: string;
}

/** What the page can really show of the entries and files that the job refers to. */
interface Linked {
  qualifications: readonly unknown[];
  pathway: readonly unknown[];
  related: readonly unknown[];
  testimonials: readonly unknown[];
  hasVideo: boolean;
}

/** Parts without content are left out; pay and coming events stay, because saying « unknown » or « none » helps. */
export function jobParts(job: JobDescription, linked: Linked): JobPart[] {
  const { qualifications, pathway, related, testimonials, hasVideo } = linked;
  const hasAccess = pathway.length + job.accessDetails.length + qualifications.length > 0;
  const parts: [JobPartId, string, boolean][] = [
    ['missions', 'Ce que l’on fait', true],
    ['journee', 'Une journée, par exemple', job.typicalDay.length > 0],
    ['temoignages', 'Ils et elles en parlent', testimonials.length > 0],
    ['video', 'Le métier en vidéo', hasVideo],
    ['savoir-faire', 'Savoir-faire et qualités', job.skills.length + job.qualities.length > 0],
    ['conditions', 'Les conditions de travail', hasConditions(job)],
    ['salaire', 'Le salaire', true],
    ['acces', 'Comment y arriver, et après', hasAccess],
    ['metiers-proches', 'Les métiers proches', related.length > 0],
    ['rencontres', 'Rencontrer ce métier', true],
    ['questions', 'Questions fréquentes', job.faq.length > 0],
    ['sources', 'Sources', job.sources.length > 0],
  ];
  return parts.filter(([, , isThere]) => isThere).map(([id, title]) => ({ id, title }));
}

/** A part of the editors' form that was opened and left empty counts for nothing. */
function hasConditions({ workingConditions, employerKinds, employmentStatuses }: JobDescription): boolean {
  const { places, hours, travel, drivingLicence, strain } = workingConditions ?? NO_CONDITIONS;
  const lists = [places, hours, strain, employerKinds, employmentStatuses];
  return travel !== null || drivingLicence !== null || lists.some(({ length }) => length > 0);
}

const NO_CONDITIONS: WorkingConditions = {
  places: [],
  hours: [],
  travel: null,
  drivingLicence: null,
  strain: [],
};
