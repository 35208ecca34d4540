import { clockAt } from 'shared/domain/clock';
import type { GlossaryTerm } from 'shared/domain/glossary-term';
import type { JobDescription } from 'shared/domain/job-description';
import type { Qualification } from 'shared/domain/qualification';
import { expect, it } from 'vitest';
import { termEntry, termsOf } from './search-terms.ts';

const glossary = [
  { acronym: 'ASE', expansion: 'Aide sociale à l’enfance', explanation: 'Un service du Département.' },
  { acronym: 'AS', expansion: 'Aide-soignante ou aide-soignant', explanation: null },
  { acronym: 'AS', expansion: 'Assistante ou assistant de service social', explanation: null },
] as GlossaryTerm[];
const qualification = {
  documentId: 'deas',
  title: 'Diplôme d’État d’aide-soignant',
  acronym: 'DEAS',
  level: 4,
  rncpCode: '40692',
  validUntil: '2025-12-31',
} as Qualification;
const jobs = [
  { titleInclusive: 'Aide-soignante, aide-soignant', slug: 'aide-soignant', qualifications: ['deas'] },
  { titleInclusive: 'Infirmière, infirmier', slug: 'infirmier', qualifications: ['dei'] },
] as unknown as JobDescription[];
const terms = termsOf(glossary, [qualification], jobs, clockAt(new Date('2026-11-22T12:00:00Z')));

it('acronyms come first, in the order of the dictionary, each under an id of its own', () => {
  expect(terms.map(({ id }) => id)).toEqual([
    'sigle-as',
    'sigle-as-2',
    'sigle-ase',
    'diplome-diplome-d-etat-d-aide-soignant',
  ]);
});

it('a diploma says its level, its number, that it has ended, and where it leads', () => {
  expect(terms.at(-1)).toMatchObject({
    name: 'Diplôme d’État d’aide-soignant (DEAS)',
    explanation: 'Niveau\u00A04 (baccalauréat) · RNCP\u00A040692 · N’est plus délivré',
    jobs: [{ label: 'Aide-soignante, aide-soignant', url: '/metiers/aide-soignant/' }],
  });
});

it('a term is found where it is explained', () => {
  expect(terms.slice(2, 3).map((term) => termEntry(term, '/recherche/'))).toEqual([
    {
      kind: 'term',
      title: 'ASE',
      url: '/recherche/#sigle-ase',
      line: 'Aide sociale à l’enfance',
      text: 'Un service du Département.',
    },
  ]);
});
