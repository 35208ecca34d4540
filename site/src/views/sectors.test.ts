import { describe, expect, it } from 'vitest';
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { inOrder, jobCount, jobsBySector, sectorRank, tintOf } from './sectors.ts';

const sector = (documentId: string, order: number | null) =>
  ({ documentId, name: documentId, order }) as Sector;
const job = (titleInclusive: string, ...sectors: string[]) => ({ titleInclusive, sectors }) as JobDescription;

const sectors = [sector('unordered', null), sector('second', 2), sector('first', 1)];
const ranks = sectors.map(sectorRank);
const jobs = [job('Éducatrice', 'first', 'second'), job('Aide', 'first'), job('Infirmière', 'second')];

describe('Jobs by sector', () => {
  it('keep the editors’ order, sectors without one last', () => {
    expect(inOrder(sectors).map(({ documentId }) => documentId)).toEqual(['first', 'second', 'unordered']);
  });

  it('show each job once as a sector’s own, and as a neighbour elsewhere', () => {
    const groups = jobsBySector(sectors, jobs).map(({ own, also }) =>
      [own, also].map((list) => list.map(({ titleInclusive }) => titleInclusive)),
    );
    expect(groups).toEqual([
      [['Aide', 'Éducatrice'], []],
      [['Infirmière'], ['Éducatrice']],
      [[], []],
    ]);
  });

  it('count both', () => {
    expect(jobsBySector(sectors, jobs).map(jobCount)).toEqual([2, 2, 0]);
  });

  it('give a job its first sector’s tint, and a plain one when the sector is gone', () => {
    expect(tintOf(job('Infirmière', 'second', 'first'), ranks)).toBe('lilac');
    expect(tintOf(job('Infirmière', 'unordered'), ranks)).toBe('coral');
    expect(tintOf(job('Infirmière', 'gone'), ranks)).toBe('plain');
  });

  it('are tinted alike whatever words and pictures their sectors have', () => {
    const [first] = sectors;
    expect(first && sectorRank({ ...first, summary: 'Autre chose.' } as Sector)).toBe(ranks[0]);
  });
});
