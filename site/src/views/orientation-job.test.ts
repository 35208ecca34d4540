import { expect, it } from 'vitest';
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { orientationJob } from './orientation-job.ts';

const sectors = [{ documentId: 'sector-1', slug: 'grand-age', name: 'Grand âge' }] as Sector[];

const silent = {
  slug: 'aide-soignant',
  titleInclusive: 'Aide-soignante, aide-soignant',
  sectors: ['sector-1', 'gone'],
  family: null,
  workingConditions: null,
  employerKinds: [],
  employmentStatuses: [],
  accessRoutes: [],
  accessLevel: null,
  diplomaRequired: false,
  qualifications: [],
} as unknown as JobDescription;

it('takes what the questions ask of a job, and its sectors by their addresses', () => {
  const job = {
    ...silent,
    family: 'care' as const,
    workingConditions: {
      places: [],
      hours: ['night' as const],
      travel: null,
      drivingLicence: 'useful' as const,
      strain: [],
    },
    accessLevel: 4,
    diplomaRequired: true,
    approvalRequired: true,
  };
  expect(orientationJob(job, sectors)).toMatchObject({
    slug: 'aide-soignant',
    title: 'Aide-soignante, aide-soignant',
    family: 'care',
    sectors: ['grand-age'],
    hours: ['night'],
    licence: 'useful',
    level: 4,
    diplomaRequired: true,
    marks: 'Diplôme\u202F: baccalauréat, agrément nécessaire',
  });
});

it('leaves out what a job does not say, so that no page carries a value that is not there', () => {
  const job = orientationJob(silent, sectors);
  expect(Object.values(job)).not.toContain(null);
  expect(Object.keys(job)).not.toContain('family');
});
