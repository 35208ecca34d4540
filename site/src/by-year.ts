/**
 * What pages read of the two collections that grow without end, events and news: by year, so that a change to an old
 * entry touches no page of today, and no page grows with the age of the site.
 */
import { hasYearBegun } from 'shared/domain/clock';
import { AWAITED, type Event } from 'shared/domain/event';
import type { NewsArticle } from 'shared/domain/news-article';
import { clock, entriesBy, keysOf } from './content.ts';
import { openYears } from './views/agenda.ts';
import { latestFirst } from './views/news.ts';

/** Every event that is not over, and those of the last year or two that are. */
export function recentEvents(): Event[] {
  const years = openYears(keysOf('events of a year'), clock);
  return [...new Set(years.flatMap((year) => entriesBy('events of a year', year)))];
}

/** The years (`YYYY`, the latest first) that have begun and have events: each has its page of archives. */
export function eventArchiveYears(): string[] {
  return keysOf('events of a year')
    .filter((year) => year !== AWAITED && hasYearBegun(year, clock))
    .toReversed();
}

/** The latest news, from as few years as it takes. */
export function latestNews(count: number): NewsArticle[] {
  const found: NewsArticle[] = [];
  for (const year of newsArchiveYears()) {
    if (found.length >= count) break;
    found.push(...latestFirst(entriesBy('news of a year', year)));
  }
  return found.slice(0, count);
}

/** The years (`YYYY`, the latest first) that have news: each has its page of archives. */
export function newsArchiveYears(): string[] {
  return keysOf('news of a year').toReversed();
}
