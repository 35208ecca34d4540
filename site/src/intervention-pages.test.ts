import { describe, expect, it } from 'vitest';
import { changedKeys } from './content-store.ts';
import { factsBy } from './content.ts';
import {
  facetDates,
  facetInterventions,
  interventionFacetPages,
  interventionMonths,
  sessionsOfMonth,
} from './intervention-pages.ts';
import { communeWith, interventionWith, sessionWith } from './testing/entries.ts';
import { reading, snapshotOf } from './testing/reading.ts';

const NOW = '2026-11-22T12:00:00Z';

const on = (documentId: string, day: string, over: Parameters<typeof sessionWith>[0] = {}) =>
  sessionWith({ documentId, start: `${day}T08:00:00.000Z`, end: `${day}T09:00:00.000Z`, ...over });
const job = (documentId: string, slug: string, ...sectors: string[]) => ({
  documentId,
  slug,
  titleInclusive: slug,
  sectors,
});

const content = {
  commune: [
    communeWith(),
    communeWith({ documentId: 'commune-2', name: 'Belley' }),
    communeWith({ documentId: 'commune-3', name: 'Gex' }),
  ],
  sector: [
    { documentId: 'care', slug: 'soin', name: 'Soin', order: 1 },
    { documentId: 'none', slug: 'rien', name: 'Rien', order: 2 },
  ],
  'job-description': [job('nurse', 'infirmiere', 'care'), job('other', 'autre', 'none')],
  'school-intervention': [
    interventionWith({ jobs: ['nurse', 'gone'] }),
    interventionWith({
      documentId: 'far',
      slug: 'far',
      title: 'À distance',
      placeKind: 'remote',
      levels: ['seconde'],
      format: 'game',
    }),
  ],
  'intervention-session': [
    on('open', '2026-12-04'),
    on('third', '2026-12-05', { level: 'troisieme', commune: 'commune-2' }),
    on('full', '2026-12-06', { placesTaken: 30 }),
    on('past', '2026-10-06', { commune: 'commune-2' }),
    on('remote', '2027-01-06', { intervention: 'far', commune: 'commune-3' }),
    on('orphan', '2027-02-06', { intervention: 'gone', commune: 'commune-3' }),
    on('last-year', '2025-03-06', { commune: 'commune-2' }),
    on('old', '2012-02-06', { commune: 'commune-3' }),
  ],
};

const labelsOf = (facet: Parameters<typeof facetDates>[0]['facet'], key: string) =>
  reading(content, NOW, () => facetDates({ facet, key })).result.map(({ day }) => day);

describe('The pages of the catalogue', () => {
  const { result, reads } = reading(content, NOW, interventionFacetPages);

  it('are those of values that an intervention has, or a commune where somebody comes', () => {
    expect(result.map(({ url }) => url.replace('/interventions-scolaires', ''))).toEqual([
      '/niveau/4e/',
      '/niveau/3e/',
      '/niveau/seconde/',
      '/format/temoignage/',
      '/format/jeu/',
      '/lieu/dans-l-etablissement-scolaire/',
      '/lieu/a-distance/',
      '/commune/belley/',
      '/commune/bourg-en-bresse/',
      '/secteur/soin/',
      '/metier/infirmiere/',
    ]);
  });

  it('are found without reading a session', () => {
    expect(reads.filter((key) => /^(intervention-session|sessions of an)/.test(key))).toEqual([]);
  });

  it('are none when there is nothing', () => {
    expect(reading({}, NOW, interventionFacetPages).result).toEqual([]);
  });

  it('show the interventions of their value', () => {
    const shown = (facet: Parameters<typeof facetDates>[0]['facet'], key: string) =>
      reading(content, NOW, () => facetInterventions({ facet, key })).result.map(({ slug }) => slug);
    const one = ['une-heure-avec-une-aide-soignante'];
    expect(shown('niveau', '3e')).toEqual(one);
    expect(shown('lieu', 'a-distance')).toEqual(['far']);
    expect(shown('secteur', 'care')).toEqual(one);
    expect(shown('metier', 'nurse')).toEqual(one);
    expect(shown('commune', 'commune-2')).toEqual(one);
    expect(shown('commune', 'nowhere')).toEqual([]);
  });

  it('show the dates that can still be asked for, those for all levels included', () => {
    expect(labelsOf('niveau', '3e')).toEqual(['2026-12-04', '2026-12-05']);
    expect(labelsOf('niveau', '4e')).toEqual(['2026-12-04']);
    expect(labelsOf('lieu', 'a-distance')).toEqual(['2027-01-06']);
    expect(labelsOf('commune', 'commune-2')).toEqual(['2026-12-05']);
  });
});

describe('A change of places', () => {
  const changeTo = (placesTaken: number) => {
    const sessions = content['intervention-session'].map((session) =>
      session.documentId === 'third' ? { ...session, placesTaken } : session,
    );
    return changedKeys(snapshotOf(content), snapshotOf({ ...content, 'intervention-session': sessions }));
  };
  const touches = (read: () => unknown, placesTaken = 20) => {
    const changed = changeTo(placesTaken);
    return reading(content, NOW, read).reads.some((key) => changed.has(key));
  };

  it('touches the pages of its level, its format, its place and its commune alone', () => {
    const { result } = reading(content, NOW, interventionFacetPages);
    const touched = result.filter((page) =>
      touches(() => [interventionFacetPages(), facetInterventions(page), facetDates(page)]),
    );
    expect(touched.map(({ facet, value }) => `${facet}/${value}`)).toEqual([
      'niveau/3e',
      'format/temoignage',
      'lieu/dans-l-etablissement-scolaire',
      'commune/belley',
    ]);
  });

  it('touches no card, until the date cannot be asked for any more', () => {
    const card = () => factsBy('offered dates of an intervention', 'intervention-1');
    expect([touches(card), touches(card, 30)]).toEqual([false, true]);
  });

  it('touches the page of its month alone', () => {
    const { result } = reading(content, NOW, interventionMonths);
    expect(result).toEqual(['2025-03', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02']);
    expect(result.filter((month) => touches(() => [interventionMonths(), sessionsOfMonth(month)]))).toEqual([
      '2026-12',
    ]);
  });
});

it('a month shows no date whose intervention is not public', () => {
  expect(reading(content, NOW, () => sessionsOfMonth('2027-02')).result).toEqual([]);
});
