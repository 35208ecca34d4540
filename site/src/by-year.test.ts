import { describe, expect, it } from 'vitest';
import { eventArchiveYears, latestNews, newsArchiveYears, recentEvents } from './by-year.ts';
import { reading } from './testing/reading.ts';

const NOW = '2026-11-22T12:00:00Z';
const AROUND_NEW_YEAR = ['2026-12-31T22:59:00Z', '2026-12-31T23:01:00Z'] as const;

const event = (title: string, ...days: string[]) => ({
  title,
  slug: title,
  dates: days.map((day) => ({ start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` })),
  eventStatus: 'scheduled',
  postponedTo: null,
});
const titles = (entries: { title: string }[]) => entries.map(({ title }) => title);

describe('Events', () => {
  const content = {
    event: [
      event('2011', '2011-05-01'),
      event('2025', '2025-05-01'),
      event('series', '2025-12-01', '2027-01-10'),
      event('2027', '2027-03-01'),
      { ...event('awaited', '2012-05-01'), eventStatus: 'postponed' },
    ],
  };

  it('are read from the last year on, each once, with those whose new date is awaited', () => {
    const { result, reads } = reading(content, NOW, recentEvents);
    expect(titles(result)).toEqual(['2025', 'series', '2027', 'awaited']);
    expect(reads).toEqual([
      'events of a year?',
      'events of a year=2025',
      'events of a year=2027',
      'events of a year=awaited',
    ]);
  });

  it('have archives for every year that has begun in Paris, found without reading an event', () => {
    const [before, after] = AROUND_NEW_YEAR.map((now) => reading(content, now, eventArchiveYears));
    expect(before).toEqual({ result: ['2025', '2011'], reads: ['events of a year?'] });
    expect(after?.result).toEqual(['2027', '2025', '2011']);
  });
});

describe('News', () => {
  const article = (date: string) => ({ title: date, slug: date, date });
  const content = { 'news-article': ['2024-01-01', '2025-06-01', '2026-01-05', '2026-02-05'].map(article) };

  it('are read from as few years as the wanted number takes, the latest first', () => {
    const { result, reads } = reading(content, NOW, () => latestNews(2));
    expect(titles(result)).toEqual(['2026-02-05', '2026-01-05']);
    expect(reads).toEqual(['news of a year?', 'news of a year=2026']);
    expect(titles(reading(content, NOW, () => latestNews(3)).result)).toEqual([
      '2026-02-05',
      '2026-01-05',
      '2025-06-01',
    ]);
  });

  it('have archives for every year that has some', () => {
    expect(reading(content, NOW, newsArchiveYears)).toEqual({
      result: ['2026', '2025', '2024'],
      reads: ['news of a year?'],
    });
  });
});
