import { describe, expect, it } from 'vitest';
import { sitemapNames, sitemapUrls } from './sitemaps.ts';
import { reading } from './testing/reading.ts';

const updatedAt = '2026-11-01T09:00:00.000Z';
const event = (slug: string, ...days: string[]) => ({
  slug,
  updatedAt,
  kind: 'fair',
  audiences: ['pupils'],
  dates: days.map((day) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` })),
  eventStatus: 'scheduled',
  postponedTo: null,
});
const content = {
  event: [
    event('salon', '2026-05-01'),
    event('serie', '2026-12-01', '2027-01-10'),
    { ...event('reporte', '2012-05-01'), eventStatus: 'postponed' },
  ],
  'news-article': [{ slug: 'plateforme', updatedAt, date: '2022-12-12' }],
};

const urlsOf = (name: string, now = '2026-11-22T12:00:00Z') => {
  const { result, reads } = reading(content, now, () => sitemapUrls(name));
  return { urls: result?.map(({ url }) => url), reads };
};

describe('The lists of pages', () => {
  it('are one a kind, and one a year for events and news', () => {
    const { result, reads } = reading(content, '2026-11-22T12:00:00Z', sitemapNames);
    expect(result).toEqual([
      'pages',
      'metiers',
      'interventions',
      'communes',
      'agenda',
      'plans',
      'agenda-2026',
      'agenda-2027',
      'agenda-awaited',
      'actualites-2022',
    ]);
    expect(reads).toEqual(['events of a year?', 'news of a year?']);
  });

  it('name the archives of a year from the day it begins, and read that year alone', () => {
    expect(urlsOf('agenda-2026')).toEqual({
      urls: ['/agenda/archives/2026/', '/agenda/salon/', '/agenda/serie/'],
      reads: ['events of a year=2026'],
    });
    expect(urlsOf('agenda-2027', '2026-12-31T22:59:00Z').urls).toEqual(['/agenda/serie/']);
    expect(urlsOf('agenda-2027', '2026-12-31T23:01:00Z').urls).toEqual([
      '/agenda/archives/2027/',
      '/agenda/serie/',
    ]);
    expect(urlsOf('agenda-awaited').urls).toEqual(['/agenda/reporte/']);
    expect(urlsOf('actualites-2022').urls).toEqual(['/actualites/archives/2022/', '/actualites/plateforme/']);
  });

  it('name the pages of the agenda by month and by value', () => {
    const { urls, reads } = urlsOf('agenda');
    expect(urls).toEqual([
      '/agenda/mois/2026-05/',
      '/agenda/mois/2026-11/',
      '/agenda/mois/2026-12/',
      '/agenda/mois/2027-01/',
      '/agenda/type/salon/',
      '/agenda/public/eleves/',
    ]);
    expect(new Set(reads)).toEqual(
      new Set(['events of a year?', 'events of a month?', 'events of a facet?']),
    );
  });

  it('name the lists of jobs by value that some job has, besides the jobs', () => {
    const job = {
      slug: 'aide',
      updatedAt,
      titleInclusive: 'Aide',
      sectors: ['sector-0'],
      diplomaRequired: true,
    };
    const sector = { name: 'Handicap', slug: 'handicap', order: 1 };
    const jobs = { 'job-description': [{ ...job, accessLevel: null }], sector: [sector] };
    const { result } = reading(jobs, '2026-11-22T12:00:00Z', () => sitemapUrls('metiers'));
    const urls = ['/metiers/', '/metiers/aide/', '/metiers/comparer/', '/metiers/secteur/handicap/'];
    expect(result).toEqual(expect.arrayContaining(urls.map((url) => ({ url, changed: updatedAt }))));
    expect(result?.filter(({ url }) => /^\/metiers\/\w+\/\w/.test(url))).toHaveLength(1);
  });

  it('name the catalogue of interventions by month and by value', () => {
    const catalogue = {
      'school-intervention': [
        { slug: 'visite', updatedAt, levels: ['troisieme'], format: 'visit', placeKind: 'remote', jobs: [] },
      ],
    };
    const { result } = reading(catalogue, '2026-11-22T12:00:00Z', () => sitemapUrls('interventions'));
    expect(result).toEqual(
      [
        ['/interventions-scolaires/', updatedAt],
        ['/interventions-scolaires/visite/', updatedAt],
        ['/interventions-scolaires/mois/2026-11/', null],
        ['/interventions-scolaires/niveau/3e/', null],
        ['/interventions-scolaires/format/visite/', null],
        ['/interventions-scolaires/lieu/a-distance/', null],
      ].map(([url, changed]) => ({ url, changed })),
    );
  });

  it('are never empty', () => {
    const { result } = reading({}, '2026-11-22T12:00:00Z', () => sitemapNames().map(sitemapUrls));
    expect(result.filter((urls) => !urls?.length)).toEqual([]);
  });

  it.each(['agenda-1999', 'agenda-', 'actualites-awaited', 'toString', 'metiers-2026', ''])(
    'are none under the name « %s »',
    (name) => {
      expect(urlsOf(name).urls).toBeUndefined();
    },
  );
});
