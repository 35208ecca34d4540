/** What the orientation quiz asks of a job, out of its description. */
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { jobMarks } from './jobs.ts';
import type { OrientationJob } from './orientation.ts';
import { sentenceList } from './words.ts';

/** @param sectors all of them; one that is gone is none of the job's any more. */
export function orientationJob(job: JobDescription, sectors: readonly Sector[]): OrientationJob {
  const { hours = [], drivingLicence = null } = job.workingConditions ?? {};
  return {
    slug: job.slug,
    title: job.titleInclusive,
    marks: sentenceList(jobMarks(job)),
    sectors: sectors.filter(({ documentId }) => job.sectors.includes(documentId)).map(({ slug }) => slug),
    hours,
    employers: job.employerKinds,
    statuses: job.employmentStatuses,
    routes: job.accessRoutes,
    diplomaRequired: job.diplomaRequired,
    ...(job.family && { family: job.family }),
    ...(drivingLicence && { licence: drivingLicence }),
    ...(job.accessLevel !== null && { level: job.accessLevel }),
  };
}
