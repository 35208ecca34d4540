/** Where one comes from to a job, and where one can go from it: told once, for the drawing and for its table. */
import type { JobDescription } from 'shared/domain/job-description';
import { labelOf } from 'shared/domain/vocabularies';
import { compareFrench } from './french-order.ts';
import { diplomaFact } from './jobs.ts';
import { jobPath } from './paths.ts';
import { sentenceList } from './words.ts';

export interface PathwayStep {
  /** Jobs before, what one goes through, the job itself, jobs afterwards: in this order. */
  kind: 'before' | 'gate' | 'job' | 'after';
  title: string;
  /** At least one. */
  items: PathwayItem[];
}

export interface PathwayItem {
  label: string;
  /** The page of another job; null for what has none. */
  href: string | null;
}

/** What the pathway says of other jobs. */
type OtherJob = Pick<JobDescription, 'titleInclusive' | 'slug'>;

/**
 * The steps that something is known of. Empty when they would only repeat the facts at a glance: no other job, no way in.
 *
 * @param leading the jobs whose descriptions name this one as a next step.
 * @param following the next steps that this job's own description names.
 */
export function pathwaySteps(
  job: JobDescription,
  leading: readonly OtherJob[],
  following: readonly OtherJob[],
): PathwayStep[] {
  if (leading.length + following.length + job.accessRoutes.length === 0) return [];
  const routes = sentenceList(job.accessRoutes.map((route) => labelOf('access-route', route)));
  const approval = job.approvalRequired ? 'Agrément nécessaire' : '';
  const steps: PathwayStep[] = [
    { kind: 'before', title: 'Métiers qui y mènent', items: otherJobs(leading).toSorted(byLabel) },
    { kind: 'gate', title: 'Voies d’accès', items: words(routes) },
    { kind: 'gate', title: 'Diplôme', items: words(diplomaFact(job), approval) },
    { kind: 'job', title: 'Ce métier', items: words(job.titleInclusive) },
    { kind: 'after', title: 'Métiers pour la suite', items: otherJobs(following) },
  ];
  return steps.filter(({ items }) => items.length > 0);
}

function otherJobs(jobs: readonly OtherJob[]): PathwayItem[] {
  return jobs.map((job) => ({ label: job.titleInclusive, href: jobPath(job) }));
}

function byLabel(a: PathwayItem, b: PathwayItem): number {
  return compareFrench(a.label, b.label);
}

function words(...labels: string[]): PathwayItem[] {
  return labels.filter((label) => label !== '').map((label) => ({ label, href: null }));
}
