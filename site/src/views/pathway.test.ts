import { describe, expect, it } from 'vitest';
import type { JobDescription } from 'shared/domain/job-description';
import { pathwaySteps } from './pathway.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const aJob = (changes: Partial<JobDescription> = {}) =>
  ({
    titleInclusive: 'Aide-soignante, aide-soignant',
    slug: 'aide-soignant',
    accessRoutes: [],
    diplomaRequired: true,
    accessLevel: 4,
    approvalRequired: false,
    qualifications: [],
    ...changes,
  }) as unknown as JobDescription;
const nurse = { titleInclusive: 'Infirmière, infirmier', slug: 'infirmier' };
const porter = { titleInclusive: 'Agente, agent de service', slug: 'agent-de-service' };

describe('The pathway of a job', () => {
  it('goes from the jobs that lead to it, by its ways in and its diploma, on to the next jobs', () => {
    const steps = pathwaySteps(aJob({ accessRoutes: ['initial', 'vae'] }), [porter], [nurse]);
    expect(steps.map(({ title, items }) => [title, ...items.map(({ label }) => plain(label))])).toEqual([
      ['Métiers qui y mènent', 'Agente, agent de service'],
      ['Voies d’accès', 'Formation initiale, validation des acquis de l’expérience (VAE)'],
      ['Diplôme', 'Diplôme exigé, niveau 4 (baccalauréat)'],
      ['Ce métier', 'Aide-soignante, aide-soignant'],
      ['Métiers pour la suite', 'Infirmière, infirmier'],
    ]);
  });

  it('leads to the pages of the other jobs and to no other', () => {
    const links = pathwaySteps(aJob(), [porter], [nurse]).flatMap(({ items }) =>
      items.map(({ href }) => href),
    );
    expect(links).toEqual(['/metiers/agent-de-service/', null, null, '/metiers/infirmier/']);
  });

  it('has the jobs before in the order of the alphabet, the next ones in the editors’ order', () => {
    const [before, , , after] = pathwaySteps(aJob(), [nurse, porter], [nurse, porter]);
    expect(before?.items.map(({ label }) => label)).toEqual([porter.titleInclusive, nurse.titleInclusive]);
    expect(after?.items.map(({ label }) => label)).toEqual([nurse.titleInclusive, porter.titleInclusive]);
  });

  it('tells where no diploma is asked for, and where an agrément is', () => {
    const job = aJob({ diplomaRequired: false, accessLevel: null, approvalRequired: true });
    const gate = pathwaySteps(job, [], [nurse]).find(({ title }) => title === 'Diplôme');
    expect(gate?.items.map(({ label }) => label)).toEqual(['Accessible sans diplôme', 'Agrément nécessaire']);
  });

  it('is none where neither another job nor a way in is known', () => {
    expect(pathwaySteps(aJob(), [], [])).toEqual([]);
  });
});
