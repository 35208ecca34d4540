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
  accessDetails: [],
  faq: [],
  sources: [],
} as unknown as JobDescription;
const none = { qualifications: [], pathway: [], related: [], testimonials: [], hasVideo: false };
const noConditions = { places: [], hours: [], travel: null, drivingLicence: null, strain: [] };
const ids = (job: JobDescription, linked: Parameters<typeof jobParts>[1] = none) =>
  jobParts(job, linked).map(({ id }) => id);

describe('The parts of a job description', () => {
  it('are missions, pay and coming events when nothing else is filled in', () => {
    expect(ids(bare)).toEqual(['missions', 'salaire', 'rencontres']);
  });

  it('appear as soon as one of their fields is filled in', () => {
    expect(ids({ ...bare, qualities: ['Patience'] })).toContain('savoir-faire');
    expect(ids({ ...bare, employerKinds: ['ehpad'] })).toContain('conditions');
    expect(ids(bare, { ...none, pathway: ['a step'] })).toContain('acces');
    expect(ids({ ...bare, workingConditions: { ...noConditions, travel: 'Tous les jours' } })).toContain(
      'conditions',
    );
  });

  it('do not appear for conditions that were opened and left empty', () => {
    expect(ids({ ...bare, workingConditions: noConditions })).not.toContain('conditions');
  });

  it('follow what can really be shown of the entries and files they refer to', () => {
    const video = { title: 'Une journée' } as JobDescription['video'];
    const job = { ...bare, qualifications: ['gone'], testimonials: ['withdrawn'], video };
    expect(ids(job)).toEqual(['missions', 'salaire', 'rencontres']);
    const shown = { ...none, qualifications: ['one'], testimonials: ['one'], hasVideo: true };
    expect(ids(job, shown)).toEqual(['missions', 'temoignages', 'video', 'salaire', 'acces', 'rencontres']);
  });
});
