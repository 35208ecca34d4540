/**
 * The files of the search index: one a kind, and one a year for events and news, so that a change touches the one that
 * holds it. The pages that search name them (`searchFiles`): today's at once, those of past years when asked for.
 */
import { newsArchiveYears } from './by-year.ts';
import { all, byId, byIds, clock, entriesBy, keysOf } from './content.ts';
import { jobFacetPages } from './job-pages.ts';
import type { SearchEntry } from './search/entry.ts';
import { openYears } from './views/agenda.ts';
import { pathOfCommune } from './views/communes.ts';
import { compareFrench } from './views/french-order.ts';
import { facetTitle } from './views/job-facets.ts';
import {
  entry,
  eventEntry,
  interventionEntry,
  jobEntry,
  newsEntry,
  pageEntry,
  planEntry,
} from './views/search-entries.ts';
import { sectionEntries } from './views/search-sections.ts';
import { termEntry, termsOf, type Term } from './views/search-terms.ts';

const SEARCH_PAGE = '/recherche/';
/** Years of news that are searched at once. */
const RECENT_NEWS_YEARS = 2;

const WHOLE: Record<string, () => SearchEntry[]> = {
  metiers: jobEntries,
  interventions: () => all('school-intervention').map(interventionEntry),
  plans: () => all('plan').map(planEntry),
  pages: () => [...sectionEntries(), ...all('page').map(pageEntry), ...jobsByFacet()],
  sigles: () => explainedTerms().map((term) => termEntry(term, SEARCH_PAGE)),
  communes: communeEntries,
};

export interface SearchFiles {
  /** `metiers`, `agenda-2026`…: searched at once. */
  current: string[];
  /** Those of past years. */
  archives: string[];
}

/** The names of all files; their addresses are `/recherche/<name>.json`. Reads no entry. */
export function searchFiles(): SearchFiles {
  const events = keysOf('events of a year');
  const open = openYears(events, clock);
  const news = newsArchiveYears();
  return {
    current: [
      ...Object.keys(WHOLE),
      ...open.map(eventFile),
      ...news.slice(0, RECENT_NEWS_YEARS).map(newsFile),
    ],
    archives: [
      ...events.filter((year) => !open.includes(year)).map(eventFile),
      ...news.slice(RECENT_NEWS_YEARS).map(newsFile),
    ],
  };
}

/** What a file holds; null when there is no such file. */
export function searchFile(name: string): SearchEntry[] | null {
  if (Object.hasOwn(WHOLE, name)) return WHOLE[name]?.() ?? null;
  const [, kind, key = ''] = /^(agenda|actualites)-(\w+)$/.exec(name) ?? [];
  const entries = kind === 'agenda' ? eventEntries(key) : kind === 'actualites' ? newsEntries(key) : [];
  return entries.length > 0 ? entries : null;
}

/** Acronyms and diplomas, as the search page explains them. */
export function explainedTerms(): Term[] {
  return termsOf(all('glossary-term'), all('qualification'), all('job-description'), clock);
}

const eventFile = (key: string) => `agenda-${key}`;
const newsFile = (year: string) => `actualites-${year}`;

function jobEntries(): SearchEntry[] {
  return all('job-description').map((job) =>
    jobEntry(
      job,
      byIds('sector', job.sectors).map(({ name }) => name),
      byIds('qualification', job.qualifications).flatMap(({ acronym }) => acronym ?? []),
    ),
  );
}

/** « Métiers : sans diplôme obligatoire »: what many ask for is a page already. */
function jobsByFacet(): SearchEntry[] {
  return jobFacetPages().flatMap(({ values }) =>
    values.map((value) => entry('page', facetTitle(value), value.url, { text: value.lead })),
  );
}

/** With the names of its schools, by which teachers look for what is near. */
function communeEntries(): SearchEntry[] {
  return all('commune')
    .toSorted((a, b) => compareFrench(a.name, b.name))
    .map((commune) =>
      entry('commune', commune.name, pathOfCommune(commune), {
        line: [commune.postcodes.join(', '), commune.epci].filter((part) => part).join(' · '),
        text: entriesBy('schools of a commune', commune.documentId)
          .map(({ name }) => name)
          .toSorted(compareFrench)
          .join(', '),
      }),
    );
}

function eventEntries(key: string): SearchEntry[] {
  return entriesBy('events of a year', key).map((event) =>
    eventEntry(event, byId('commune', event.place?.commune ?? null), clock),
  );
}

function newsEntries(year: string): SearchEntry[] {
  return entriesBy('news of a year', year).map(newsEntry);
}
