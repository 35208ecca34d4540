/**
 * Every page of the site for search engines, in several lists: a change touches the list of its kind and year, and the
 * index over them. An event of two years stands in both lists.
 */
import { hasYearBegun } from 'shared/domain/clock';
import { AWAITED } from 'shared/domain/event';
import { agendaFacetPages, agendaMonths } from './agenda-pages.ts';
import { all, clock, entriesBy, keysOf, single } from './content.ts';
import { interventionFacetPages, interventionMonths } from './intervention-pages.ts';
import { reportYears } from './interventions-held-pages.ts';
import { jobFacetPages } from './job-pages.ts';
import {
  agendaMonthPath,
  communePath,
  eventArchivePath,
  eventPath,
  interventionMonthPath,
  interventionPath,
  interventionReportPath,
  jobPath,
  newsArchivePath,
  newsPath,
  pagePath,
  planPath,
} from './views/paths.ts';
import { latestChange, withLead, type Dated, type SitemapUrl } from './views/sitemap.ts';

const WHOLE: Record<string, () => SitemapUrl[]> = {
  pages: ownPages,
  metiers: jobUrls,
  interventions: interventionUrls,
  communes: communeUrls,
  agenda: agendaUrls,
  plans: () => withLead('/plans/', all('plan'), planPath),
};

/** `pages`, `metiers`, `agenda-2026`, `agenda-awaited`… */
export function sitemapNames(): string[] {
  return [
    ...Object.keys(WHOLE),
    ...keysOf('events of a year').map((key) => `agenda-${key}`),
    ...keysOf('news of a year').map((year) => `actualites-${year}`),
  ];
}

/** The pages of a list; null when there is no such list. */
export function sitemapUrls(name: string): SitemapUrl[] | null {
  if (Object.hasOwn(WHOLE, name)) return WHOLE[name]?.() ?? null;
  const [, kind, key = ''] = /^(agenda|actualites)-(\w+)$/.exec(name) ?? [];
  const urls = kind === 'agenda' ? eventUrls(key) : kind === 'actualites' ? newsUrls(key) : [];
  return urls.length > 0 ? urls : null;
}

/** The pages that are none of a collection. Lists that move with time do not say when they did. */
function ownPages(): SitemapUrl[] {
  const page = (url: string, entry?: Dated) => ({ url, changed: entry?.updatedAt ?? null });
  return [
    page('/', single('home-page')),
    page('/agenda/'),
    page('/calendriers/'),
    page('/donnees/'),
    page('/actualites/'),
    page('/plan-du-site/'),
    page('/hors-ligne/'),
    page('/recherche/'),
    page('/accessibilite/', single('accessibility-statement')),
    ...all('page').map((entry) => page(pagePath(entry), entry)),
  ];
}

/** Pages that move with what happens in them and near do not say when they did. */
function communeUrls(): SitemapUrl[] {
  return ['/communes/', ...keysOf('communes by address').map((slug) => communePath({ slug }))].map((url) => ({
    url,
    changed: null,
  }));
}

/** The agenda by month and by value, which moves with time. */
function agendaUrls(): SitemapUrl[] {
  const urls = [...agendaMonths().map(agendaMonthPath), ...agendaFacetPages().map(({ url }) => url)];
  return urls.map((url) => ({ url, changed: null }));
}

/** The catalogue, and its lists by value and by month, which move with time. */
function interventionUrls(): SitemapUrl[] {
  const lists = [
    ...interventionMonths().map(interventionMonthPath),
    ...interventionFacetPages().map(({ url }) => url),
    ...reportYears().map(interventionReportPath),
  ];
  return [
    ...withLead('/interventions-scolaires/', all('school-intervention'), interventionPath),
    ...lists.map((url) => ({ url, changed: null })),
  ];
}

/** The jobs, and the lists made of them, which change with any of them. */
function jobUrls(): SitemapUrl[] {
  const urls = withLead('/metiers/', all('job-description'), jobPath);
  const facets = jobFacetPages().flatMap(({ values }) => values.map(({ url }) => url));
  const changed = latestChange(urls);
  return [
    ...urls,
    ...['/metiers/comparer/', '/metiers/orientation/', ...facets].map((url) => ({ url, changed })),
  ];
}

/** The archives of a year that has not begun have no page yet. */
function eventUrls(key: string): SitemapUrl[] {
  const events = entriesBy('events of a year', key);
  const urls = events.map((event) => ({ url: eventPath(event), changed: event.updatedAt }));
  if (events.length === 0 || key === AWAITED || !hasYearBegun(key, clock)) return urls;
  return [{ url: eventArchivePath(key), changed: latestChange(urls) }, ...urls];
}

function newsUrls(year: string): SitemapUrl[] {
  const articles = entriesBy('news of a year', year);
  return articles.length === 0 ? [] : withLead(newsArchivePath(year), articles, newsPath);
}
