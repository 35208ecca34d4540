/** The pages of the site under their sections, for readers: those that grow with the years stop at the archives. */
import { agendaFacetPages, agendaMonths } from './agenda-pages.ts';
import { eventArchiveYears, latestNews, newsArchiveYears, recentEvents } from './by-year.ts';
import { all, clock } from './content.ts';
import { jobFacetPages } from './job-pages.ts';
import { comingEvents } from './views/agenda.ts';
import { archiveTitle } from './views/archives.ts';
import { byTitle } from './views/french-order.ts';
import { facetTitle } from './views/job-facets.ts';
import { currentMonth, monthName } from './views/months.ts';
import {
  agendaMonthPath,
  eventArchivePath,
  eventPath,
  interventionPath,
  jobPath,
  newsArchivePath,
  newsPath,
  pagePath,
  planPath,
} from './views/paths.ts';
import { byInclusiveTitle } from './views/sectors.ts';
import { capitalized } from './views/words.ts';

export interface SiteMapPart {
  title: string;
  /** The page of a section leads it. */
  pages: { label: string; url: string }[];
}

const NEWS_SHOWN = 20;

export function siteMap(): SiteMapPart[] {
  return [
    {
      title: 'Pour commencer',
      pages: [{ label: 'Accueil', url: '/' }, ...titled(byTitle(all('page')), pagePath)],
    },
    section('Les métiers', '/metiers/', [
      { label: 'Quel métier me ressemble\u202F?', url: '/metiers/orientation/' },
      { label: 'Comparer des métiers', url: '/metiers/comparer/' },
      ...jobs(),
    ]),
    ...jobsByFacet(),
    section('L’agenda', '/agenda/', [
      { label: 'Les calendriers', url: '/calendriers/' },
      ...titled(comingEvents(recentEvents(), clock), eventPath),
    ]),
    agendaParts(),
    section('Près de chez vous', '/communes/', []),
    section(
      'Les interventions scolaires',
      '/interventions-scolaires/',
      titled(byTitle(all('school-intervention')), interventionPath),
    ),
    section('Les plans', '/plans/', titled(byTitle(all('plan')), planPath)),
    section('Les actualités', '/actualites/', titled(latestNews(NEWS_SHOWN), newsPath)),
    ...archives(),
    {
      title: 'À propos du site',
      pages: [
        { label: 'Recherche', url: '/recherche/' },
        { label: 'Plan du site', url: '/plan-du-site/' },
        { label: 'Lire hors ligne', url: '/hors-ligne/' },
        { label: 'Accessibilité', url: '/accessibilite/' },
        { label: 'Données ouvertes', url: '/donnees/' },
      ],
    },
  ];
}

function section(title: string, url: string, pages: SiteMapPart['pages']): SiteMapPart {
  return { title, pages: [{ label: title, url }, ...pages] };
}

/** The months to come, and the pages of types and audiences. */
function agendaParts(): SiteMapPart {
  const months = agendaMonths().filter((month) => month >= currentMonth(clock));
  return {
    title: 'L’agenda par mois, par type et par public',
    pages: [
      ...months.map((month) => ({ label: capitalized(monthName(month)), url: agendaMonthPath(month) })),
      ...agendaFacetPages().map(({ title, url }) => ({ label: title, url })),
    ],
  };
}

function jobs(): SiteMapPart['pages'] {
  return byInclusiveTitle(all('job-description')).map((job) => ({
    label: job.titleInclusive,
    url: jobPath(job),
  }));
}

/** None while no job is public. */
function jobsByFacet(): SiteMapPart[] {
  const pages = jobFacetPages().flatMap(({ values }) =>
    values.map((value) => ({ label: facetTitle(value), url: value.url })),
  );
  return pages.length > 0 ? [{ title: 'Les métiers par critère', pages }] : [];
}

function titled<T extends { title: string }>(entries: readonly T[], pathOf: (entry: T) => string) {
  return entries.map((entry) => ({ label: entry.title, url: pathOf(entry) }));
}

/** One part for all years of both sections; none while nothing is past. */
function archives(): SiteMapPart[] {
  const pages = [
    ...yearPages('Agenda', eventArchiveYears(), eventArchivePath),
    ...yearPages('Actualités', newsArchiveYears(), newsArchivePath),
  ];
  return pages.length > 0 ? [{ title: 'Les archives', pages }] : [];
}

function yearPages(name: string, years: readonly string[], pathOf: (year: string) => string) {
  return years.map((year) => ({ label: archiveTitle(name, year), url: pathOf(year) }));
}
