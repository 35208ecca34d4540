/** The finder's data, read from the snapshot: for its page, and for the file with all dates and schools. */
import { all, byIds, clock } from './content.ts';
import type { FinderData, FinderSchool } from './views/finder.ts';
import { finderData, finderSchools } from './views/finder-entries.ts';

export function schoolFinder(): FinderData {
  const interventions = all('school-intervention');
  const jobs = byIds('job-description', [...new Set(interventions.flatMap((each) => each.jobs))]);
  return finderData(
    {
      interventions,
      sessions: all('intervention-session'),
      communes: all('commune'),
      periods: all('school-period'),
      jobs: new Map(jobs.map((job) => [job.documentId, job])),
      sectors: new Map(all('sector').map(({ documentId, slug }) => [documentId, slug])),
    },
    clock,
  );
}

export function schoolDirectory(): FinderSchool[] {
  return finderSchools(all('school'), all('commune'));
}
