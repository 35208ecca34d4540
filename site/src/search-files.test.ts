import { describe, expect, it } from 'vitest';
import { searchFile, searchFiles } from './search-files.ts';
import { reading } from './testing/reading.ts';

const NOW = '2026-11-22T12:00:00Z';
const event = (slug: string, ...days: string[]) => ({
  slug,
  title: slug,
  kind: 'fair',
  summary: 'Rencontrer.',
  dates: days.map((day) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` })),
  eventStatus: 'scheduled',
  postponedTo: null,
  mode: null,
  place: { name: 'Salle des fêtes', commune: 'commune-0' },
  audiences: [],
  description: [],
  example: false,
});
const article = (date: string) => ({ title: date, slug: date, date, summary: 'Une nouvelle.', body: [] });
const content = {
  commune: [{ name: 'Belley', postcodes: ['01300'], epci: null }],
  event: [
    event('2024', '2024-05-01'),
    event('2025', '2025-05-01'),
    event('series', '2026-12-01', '2027-01-10'),
    { ...event('awaited', '2012-05-01'), eventStatus: 'postponed' },
  ],
  school: ['Lycée du Bugey', 'Collège Sampaix'].map((name) => ({ name, commune: 'commune-0' })),
  'news-article': ['2020-01-01', '2025-06-01', '2026-01-05'].map(article),
};

describe('The files of the search index', () => {
  it('are those of today and those of past years, named without reading an entry', () => {
    const { result, reads } = reading(content, NOW, searchFiles);
    expect(result).toEqual({
      current: [
        'metiers',
        'interventions',
        'plans',
        'pages',
        'sigles',
        'communes',
        'agenda-2025',
        'agenda-2026',
        'agenda-2027',
        'agenda-awaited',
        'actualites-2026',
        'actualites-2025',
      ],
      archives: ['agenda-2024', 'actualites-2020'],
    });
    expect(reads).toEqual(['events of a year?', 'news of a year?']);
  });

  it('hold the events of one year and read no other', () => {
    const { result, reads } = reading(content, NOW, () => searchFile('agenda-2027'));
    expect(result?.map(({ url, line }) => [url, line])).toEqual([
      [
        '/agenda/series/',
        'mardi 1er\u00A0décembre\u00A02026, de\u00A014\u00A0h à\u00A016\u00A0h · Salle des fêtes, Belley',
      ],
    ]);
    expect(reads).toEqual(['events of a year=2027', 'commune:commune-0']);
  });

  it('are all there, and name communes, with their schools, and news', () => {
    const { result } = reading(content, NOW, () => {
      const { current, archives } = searchFiles();
      return [...current, ...archives].map((name) => [name, searchFile(name)?.length] as const);
    });
    expect(Object.fromEntries(result)).toMatchObject({
      metiers: 0,
      communes: 1,
      'agenda-2024': 1,
      'agenda-awaited': 1,
      'actualites-2020': 1,
    });
    expect(result.filter(([, count]) => count === undefined)).toEqual([]);
    expect(reading(content, NOW, () => searchFile('communes')).result).toEqual([
      {
        kind: 'commune',
        title: 'Belley',
        url: '/communes/belley/',
        line: '01300',
        text: 'Collège Sampaix, Lycée du Bugey',
      },
    ]);
  });

  it('hold the pages on which jobs stand by sector, diploma and hours', () => {
    const job = {
      titleInclusive: 'Aide-soignante, aide-soignant',
      sectors: [],
      family: null,
      accessLevel: null,
      diplomaRequired: false,
      approvalRequired: false,
      workingConditions: { hours: ['night'] },
    };
    const { result } = reading({ ...content, 'job-description': [job] }, NOW, () => searchFile('pages'));
    const urls = result?.map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(['/metiers/diplome/sans/', '/metiers/horaires/la-nuit/']));
  });

  it.each(['agenda-1999', 'agenda-', 'actualites-awaited', 'toString', 'metiers-2026', ''])(
    'are none under the name « %s »',
    (name) => {
      expect(reading(content, NOW, () => searchFile(name)).result).toBeNull();
    },
  );
});
