import { expect, test } from 'vitest';
import { pageKind, templateOf } from './page-kinds.ts';

test.each([
  ['/', 'reading'],
  ['/metiers/aide-soignant/', 'reading'],
  ['/metiers/', 'list'],
  ['/metiers/secteur/petite-enfance/', 'list'],
  ['/agenda/mois/2026-12/', 'list'],
  ['/communes/belley/', 'list'],
  ['/interventions-scolaires/', 'tool'],
  ['/interventions-scolaires/niveau/3e/', 'list'],
  ['/recherche/', 'tool'],
  ['/404.html', 'tool'],
  ['/demander-une-intervention/formulaire/', 'tool'],
  ['/demander-une-intervention/indisponible/', 'reading'],
])('%s is a page for %s', (url, kind) => {
  expect(pageKind(url)).toBe(kind);
});

test.each([
  ['/', '/'],
  ['/la-demarche/', '/la-demarche/'],
  ['/metiers/comparer/', '/metiers/comparer/'],
  ['/metiers/aide-soignant/', '/metiers/*/'],
  ['/metiers/secteur/petite-enfance/', '/metiers/*/*/'],
  ['/agenda/mois/2026-12/', '/agenda/mois/*/'],
  ['/communes/belley/', '/communes/*/'],
  ['/404.html', '/404.html'],
  ['/demander-une-intervention/formulaire/', '/demander-une-intervention/formulaire/'],
])('%s is made of the template %s', (url, template) => {
  expect(templateOf(url)).toBe(template);
});
