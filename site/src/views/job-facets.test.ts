import { describe, expect, it } from 'vitest';
import type { JobDescription } from 'shared/domain/job-description';
import type { Sector } from 'shared/domain/sector';
import { facetTitle, facetWords, heldFacets, jobsOf } from './job-facets.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const sectors = [
  { documentId: 's2', name: 'Handicap', slug: 'handicap', summary: 'Au quotidien.', order: 2 },
  { documentId: 's1', name: 'Grand âge', slug: 'grand-age', summary: 'Bien vieillir.', order: 1 },
  { documentId: 's3', name: 'Petite enfance', slug: 'petite-enfance', summary: 'Grandir.', order: 3 },
] as Sector[];

const job = (slug: string, changes: object) =>
  ({
    slug,
    titleInclusive: slug,
    sectors: ['s1'],
    family: null,
    accessLevel: null,
    diplomaRequired: false,
    approvalRequired: false,
    workingConditions: null,
    ...changes,
  }) as JobDescription;

const nurse = job('infirmier', {
  sectors: ['s2', 's1'],
  family: 'care',
  accessLevel: 6,
  diplomaRequired: true,
  workingConditions: { hours: ['night', 'day'] },
});
const host = job('accueillant-familial', {
  sectors: ['s1', 'gone'],
  family: 'hosting',
  approvalRequired: true,
  workingConditions: { hours: ['live_in'] },
});
const helper = job('aide', { accessLevel: 3, workingConditions: { hours: ['day'] } });
const jobs = [nurse, host, helper];
const facets = heldFacets(sectors, jobs);
const facet = (name: string) => facets.find((held) => held.name === name);

describe('The filters of the list of jobs', () => {
  it('offer the values that some job has, with how many, in the order of sectors, levels and vocabularies', () => {
    expect(
      facets.map(({ name, values }) => [name, values.map(({ value, count }) => `${value} ${count}`)]),
    ).toEqual([
      ['secteur', ['grand-age 3', 'handicap 1']],
      ['famille', ['soigner 1', 'accueillir-chez-soi 1']],
      ['niveau', ['cap-bep 1', 'bac-3-ou-bac-4 1']],
      ['horaires', ['en-journee 2', 'la-nuit 1', 'jour-et-nuit-a-domicile 1']],
      ['diplome', ['sans 2']],
      ['agrement', ['necessaire 1']],
    ]);
  });

  it('are none while there is no job', () => {
    expect(heldFacets(sectors, [])).toEqual([]);
  });

  it('find a job in every sector it belongs to, and in no sector that is not public', () => {
    expect(facetWords(facets, nurse)).toEqual({
      'data-secteur': 'handicap grand-age',
      'data-famille': 'soigner',
      'data-niveau': 'bac-3-ou-bac-4',
      'data-horaires': 'la-nuit en-journee',
    });
    expect(facetWords(facets, host)).toEqual({
      'data-secteur': 'grand-age',
      'data-famille': 'accueillir-chez-soi',
      'data-horaires': 'jour-et-nuit-a-domicile',
      'data-diplome': 'sans',
      'data-agrement': 'necessaire',
    });
  });

  it('count a job without a required diploma as such, even where one is usual', () => {
    expect(facet('diplome')?.of(helper)).toEqual(['sans']);
  });

  it('are the same rules on the page of a value: its jobs, by title', () => {
    for (const held of facets)
      for (const { value, count } of held.values) {
        const onPage = jobsOf(held, value, jobs);
        const inList = jobs.filter((one) =>
          facetWords(facets, one)[`data-${held.name}`]?.split(' ').includes(value),
        );
        expect(onPage).toHaveLength(count);
        expect(new Set(onPage)).toEqual(new Set(inList));
      }
    const old = facet('secteur');
    expect(old && jobsOf(old, 'grand-age', jobs).map(({ slug }) => slug)).toEqual([
      'accueillant-familial',
      'aide',
      'infirmier',
    ]);
  });

  it('are told apart in the titles of their pages, and lead to them', () => {
    const pages = facets.flatMap(({ values }) =>
      values.map((value) => [value.url, plain(facetTitle(value))]),
    );
    expect(pages).toContainEqual(['/metiers/horaires/la-nuit/', 'Métiers : la nuit']);
    expect(pages).toContainEqual(['/metiers/niveau/cap-bep/', 'Métiers : niveau CAP, BEP']);
    expect(pages).toContainEqual(['/metiers/diplome/sans/', 'Métiers : sans diplôme obligatoire']);
    expect(new Set(pages.map(([, title]) => title)).size).toBe(pages.length);
  });
});
