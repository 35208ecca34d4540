import { expect, it } from 'vitest';
import { interventionWith } from '../testing/entries.ts';
import {
  interventionFacetKeys,
  interventionFacetTitle,
  isInterventionFacet,
  levelOfSlug,
  listedFacets,
} from './intervention-facets.ts';

it('an intervention stands under its levels, its format, its kind of place and its jobs', () => {
  const keys = interventionFacetKeys(interventionWith({ jobs: ['job-1'] }));
  expect(keys).toEqual([
    'niveau/4e',
    'niveau/3e',
    'format/temoignage',
    'lieu/dans-l-etablissement-scolaire',
    'metier/job-1',
  ]);
});

it('each value has an address and a title of its own', () => {
  const values = Object.values(listedFacets).flat();
  expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
  expect(new Set(values.map(interventionFacetTitle)).size).toBe(values.length);
  expect(values.filter(({ value }) => !/^[a-z0-9-]+$/.test(value))).toEqual([]);
});

it('titles read as French', () => {
  const titles = [listedFacets.niveau[4], listedFacets.format[1], listedFacets.lieu[2]].map(
    (value) => value && interventionFacetTitle(value),
  );
  expect(titles).toEqual([
    'Interventions scolaires en Segpa',
    'Interventions scolaires\u202F: ateliers',
    'Interventions scolaires à distance',
  ]);
  expect(interventionFacetTitle({ title: ', secteur\u202F: handicap' })).toBe(
    'Interventions scolaires, secteur\u202F: handicap',
  );
});

it('what is no facet and no level is told apart', () => {
  expect(['niveau', 'metier', 'toString', '__proto__', ''].filter(isInterventionFacet)).toEqual([
    'niveau',
    'metier',
  ]);
  expect(['3e', 'apres-le-bac', 'toString', ''].map(levelOfSlug)).toEqual([
    'troisieme',
    'post_bac',
    undefined,
    undefined,
  ]);
});
