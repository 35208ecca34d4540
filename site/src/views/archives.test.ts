import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import type { NewsArticle } from 'shared/domain/news-article';
import { archivedEvents, archiveTitle, byMonthOf, newsLink, type DatedLink } from './archives.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const range = (start: string, end = start) => ({ start: `${start}T13:00:00Z`, end: `${end}T15:00:00Z` });

const event = (title: string, dates: Event['dates'], changes: Partial<Event> = {}) =>
  ({
    title,
    slug: title,
    kind: 'job_forum',
    dates,
    postponedTo: null,
    eventStatus: 'scheduled',
    report: [],
    example: false,
    ...changes,
  }) as unknown as Event;

const days = (year: string, ...events: Event[]) =>
  archivedEvents(events, year, clock).map(({ label, day }) => [label, day]);

describe('The archives of a year', () => {
  it('hold the events that are over, under the last date they had in that year', () => {
    const series = event('series', [range('2025-11-04'), range('2025-12-02'), range('2026-01-06')]);
    const coming = event('coming', [range('2026-12-05')]);
    expect(days('2025', series)).toEqual([['series', '2025-12-02']]);
    expect(days('2026', series, coming)).toEqual([['series', '2026-01-06']]);
  });

  it('hold a postponed event in the year of its new date only, and none whose date is awaited', () => {
    const postponed = { eventStatus: 'postponed' } as const;
    const moved = event('moved', [range('2025-12-02')], { ...postponed, postponedTo: range('2026-03-03') });
    const awaiting = event('awaiting', [range('2025-12-02')], postponed);
    expect(days('2025', moved, awaiting)).toEqual([]);
    expect(days('2026', moved, awaiting)).toEqual([['moved', '2026-03-03']]);
  });

  it('say what a cancelled event was, and that a report can be read', () => {
    const report = [{}] as unknown as Event['report'];
    const [link] = archivedEvents(
      [event('salon', [range('2025-12-02')], { eventStatus: 'cancelled', report, example: true })],
      '2025',
      clock,
    );
    expect(link).toEqual({
      day: '2025-12-02',
      label: 'salon',
      url: '/agenda/salon/',
      note: 'Forum de l’emploi, annulé, compte rendu en ligne, exemple',
    });
  });

  it('have a title of their own', () => {
    expect(plain(archiveTitle('Agenda', '2025'))).toBe('Agenda : archives 2025');
  });
});

describe('The months of a year', () => {
  const link = (day: string, label = day): DatedLink => ({ day, label, url: '/', note: '' });
  const months = (...links: DatedLink[]) =>
    byMonthOf('2025', links).map(({ id, title, links: held }) => [
      id,
      plain(title),
      held.map(({ label }) => label),
    ]);

  it('come the latest first, and so do their days; two of one day by title', () => {
    expect(
      months(link('2025-02-01'), link('2025-11-04', 'b'), link('2025-11-09'), link('2025-11-04', 'a')),
    ).toEqual([
      ['mois-2025-11', 'Novembre 2025', ['2025-11-09', 'a', 'b']],
      ['mois-2025-02', 'Février 2025', ['2025-02-01']],
    ]);
  });

  it('begin with what began the year before', () => {
    expect(months(link('2024-12-31'), link('2025-01-02'))).toEqual([
      ['mois-2025-01', 'Janvier 2025', ['2025-01-02', '2024-12-31']],
    ]);
  });
});

it('An article stands under its day', () => {
  const article = { date: '2022-12-12', title: 'Une plateforme', slug: 'une-plateforme' } as NewsArticle;
  expect(newsLink(article)).toEqual({
    day: '2022-12-12',
    label: 'Une plateforme',
    url: '/actualites/une-plateforme/',
    note: '',
  });
});
