/** Pages of archives: what is past as short lines, a year to a page, the latest month first. */
import { capitalized } from 'shared/domain/capitalized';
import { archivedDates, isOver, type Event } from 'shared/domain/event';
import type { Clock } from 'shared/domain/clock';
import { frenchMonth } from 'shared/domain/french-dates';
import type { NewsArticle } from 'shared/domain/news-article';
import { parisDay, parisYear } from 'shared/domain/paris-time';
import { labelOf } from 'shared/domain/vocabularies';
import { shownDate } from './events.ts';
import { compareFrench } from './french-order.ts';
import { eventPath, newsPath } from './paths.ts';

/** One line of a list by date. */
export interface DatedLink {
  /** `YYYY-MM-DD`. */
  day: string;
  label: string;
  url: string;
  /** What else is good to know; '' for nothing. */
  note: string;
  /** The instant from which on browsers hide the line. */
  until?: string;
}

interface ArchiveMonth {
  /** The anchor: `mois-2025-11`. */
  id: string;
  /** « Novembre 2025 ». */
  title: string;
  links: DatedLink[];
}

/** « Agenda : archives 2025 ». */
export function archiveTitle(section: string, year: string): string {
  return `${section}\u202F: archives\u00A0${year}`;
}

/** A past event as one line, under the day that stood for it in lists. */
export function pastEventLink(event: Event, clock: Clock): DatedLink {
  return eventLink(event, parisDay(shownDate(event, clock).start));
}

/** The events of a year that are over, each under the last date it had in that year. */
export function archivedEvents(events: readonly Event[], year: string, clock: Clock): DatedLink[] {
  return events.flatMap((event) => {
    const last = archivedDates(event).findLast(({ start, end }) =>
      [start, end].map(parisYear).includes(year),
    );
    return last && isOver(event, clock) ? [eventLink(event, parisDay(last.start))] : [];
  });
}

/** A news article as one line. */
export function newsLink(article: NewsArticle): DatedLink {
  return { day: article.date, label: article.title, url: newsPath(article), note: '' };
}

/** The lines of a year under their months, the latest first; one that began the year before stands in January. */
export function byMonthOf(year: string, links: readonly DatedLink[]): ArchiveMonth[] {
  const months = new Map<string, ArchiveMonth>();
  for (const link of links.toSorted(latestFirst)) {
    const key = link.day.startsWith(year) ? link.day.slice(0, 7) : `${year}-01`;
    const month = months.get(key);
    if (month) month.links.push(link);
    else months.set(key, { id: `mois-${key}`, title: capitalized(frenchMonth(key)), links: [link] });
  }
  return [...months.values()];
}

function latestFirst(a: DatedLink, b: DatedLink): number {
  return b.day.localeCompare(a.day) || compareFrench(a.label, b.label);
}

function eventLink(event: Event, day: string): DatedLink {
  const { kind, eventStatus, report, example } = event;
  const notes = [
    labelOf('event-kind', kind),
    eventStatus === 'cancelled' ? 'annulé' : '',
    report.length > 0 ? 'compte rendu en ligne' : '',
    example ? 'exemple' : '',
  ].filter((note) => note !== '');
  return { day, label: event.title, url: eventPath(event), note: notes.join(', ') };
}
