import { describe, expect, it } from 'vitest';
import type { JobDescription } from 'shared/domain/job-description';
import { jobParts } from './job-parts.ts';

const bare = {
  typicalDay: [],
  video: null,
  skills: [],
  qualities: [],
  workingConditions: null,
  employerKinds: [],
  employmentStatuses: [],
  accessRoutes: [],
  accessDetails: [],
  qualifications: [],
  faq: [],
  sources: [],
} as unknown as JobDescription;
const none = { progressions: [], related: [], testimonials: [] };
const ids = (job: JobDescription, linked = none) => jobParts(job, linked).map(({ id }) => id);

describe('The parts of a job description', () => {
  it('are missions, pay and coming events when nothing else is filled in', () => {
    expect(ids(bare)).toEqual(['missions', 'salaire', 'rencontres']);
  });

  it('appear as soon as one of their fields is filled in', () => {
    expect(ids({ ...bare, qualities: ['Patience'] })).toContain('savoir-faire');
    expect(ids({ ...bare, employerKinds: ['ehpad'] })).toContain('conditions');
    expect(ids({ ...bare, qualifications: ['one'] })).toContain('acces');
  });
});
