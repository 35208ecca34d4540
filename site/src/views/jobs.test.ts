import { describe, expect, it } from 'vitest';
import type { JobDescription, Pay } from 'shared/domain/job-description';
import { diplomaFact, jobMarks, levelLabel, payLines } from './jobs.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const job = (changes: Partial<JobDescription>) =>
  ({
    diplomaRequired: true,
    accessLevel: 4,
    approvalRequired: false,
    workingConditions: null,
    qualifications: [],
    ...changes,
  }) as JobDescription;

const pay: Pay = {
  entryMin: 1850,
  entryMax: 2000,
  experiencedMin: null,
  experiencedMax: null,
  gross: true,
  period: 'month',
  agreement: null,
  source: 'Convention',
  sourceDate: '2026-01-01',
};

describe('A job at a glance', () => {
  it('is « sans diplôme » only where none plays a part', () => {
    const without = { diplomaRequired: false, accessLevel: null };
    expect(jobMarks(job(without))).toEqual(['Sans diplôme']);
    expect(diplomaFact(job(without))).toBe('Accessible sans diplôme');
    for (const helped of [{ qualifications: ['deaes'] }, { accessLevel: 4 }]) {
      expect(jobMarks(job({ ...without, ...helped }))).toEqual(['Diplôme non obligatoire']);
      expect(diplomaFact(job({ ...without, ...helped }))).toBe('Diplôme non obligatoire');
    }
  });

  it('names the level of the diploma in known words', () => {
    expect(jobMarks(job({})).map(plain)).toEqual(['Diplôme : baccalauréat']);
    expect(plain(levelLabel(6))).toBe('niveau 6 (bac + 3 ou bac + 4)');
    expect(plain(diplomaFact(job({ accessLevel: null })))).toBe('Diplôme exigé');
  });

  it('says first that a job is a priority', () => {
    expect(jobMarks(job({ priority: true, diplomaRequired: false, accessLevel: null }))).toEqual([
      'Métier prioritaire',
      'Sans diplôme',
    ]);
  });

  it('warns of an agrément', () => {
    expect(jobMarks(job({ diplomaRequired: false, accessLevel: null, approvalRequired: true }))).toEqual([
      'Sans diplôme',
      'Agrément nécessaire',
    ]);
  });

  it('shows only the amounts that are known', () => {
    expect(payLines(pay).map(({ label, amount }) => [label, plain(amount)])).toEqual([
      ['En début de carrière', 'de 1 850 à 2 000 € brut par mois'],
    ]);
  });
});
