import { describe, expect, it } from 'vitest';
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { comparedJob, criteria, UNKNOWN } from './job-comparison.ts';
import { jobFacts } from './job-facts.ts';

const sectors = [
  { documentId: 's1', name: 'Grand âge', slug: 'grand-age' },
  { documentId: 's2', name: 'Handicap', slug: 'handicap' },
] as Sector[];

const bare = {
  slug: 'aide',
  titleInclusive: 'Aide',
  sectors: ['s2', 'gone', 's1'],
  family: null,
  acronym: null,
  romeCode: null,
  accessLevel: null,
  diplomaRequired: false,
  regulated: false,
  approvalRequired: false,
  qualifications: [],
  accessRoutes: [],
  workingConditions: null,
  pay: null,
} as unknown as JobDescription;

const full = {
  ...bare,
  family: 'care',
  diplomaRequired: true,
  accessLevel: 4,
  regulated: true,
  accessRoutes: ['initial', 'vae'],
  workingConditions: {
    places: [],
    hours: ['day', 'night'],
    travel: null,
    drivingLicence: 'required',
    strain: ['Week-ends travaillés', 'Gestes répétés'],
  },
  pay: {
    entryMin: 1850,
    entryMax: null,
    experiencedMin: null,
    experiencedMax: null,
    gross: true,
    period: 'month',
    agreement: null,
    source: 'Convention',
    sourceDate: '2026-01-01',
  },
} as unknown as JobDescription;

const lineOf = (job: JobDescription, label: string) =>
  comparedJob(job, sectors).values[criteria.indexOf(label)];

describe('A compared job', () => {
  it('has a line for every criterion, empty where it says nothing', () => {
    expect(comparedJob(bare, sectors).values.map((line) => line.length)).toEqual([2, 0, 1, 0, 0, 0, 0, 0]);
    expect(comparedJob(full, sectors).values.map((line) => line.length)).toEqual([2, 1, 2, 1, 1, 1, 1, 2]);
    expect(criteria).toHaveLength(8);
    expect(lineOf(bare, 'Salaire')).not.toContain(UNKNOWN);
  });

  it('says what its own page says at a glance', () => {
    const facts = jobFacts(full, sectors.toReversed());
    for (const label of [
      'Secteurs',
      'Diplôme',
      'Horaires',
      'Permis de conduire',
      'Salaire',
      'Voies d’accès',
    ]) {
      const values = facts.find((fact) => fact.label === label)?.values ?? [];
      expect(lineOf(full, label)).toEqual(
        values.map((value) => (typeof value === 'string' ? value : value.label)),
      );
    }
  });

  it('names its sectors in its own order, and its ways in on one line', () => {
    expect(lineOf(full, 'Secteurs')).toEqual(['Handicap', 'Grand âge']);
    expect(lineOf(full, 'Voies d’accès')).toEqual([
      'Formation initiale, validation des acquis de l’expérience (VAE)',
    ]);
  });
});
