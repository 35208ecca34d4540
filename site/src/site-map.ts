/** The pages of the site under their sections, for readers: those that grow with the years stop at the archives. */
import { eventArchiveYears, latestNews, newsArchiveYears, recentEvents } from './by-year.ts';
import { all, clock } from './content.ts';
import { comingEvents } from './views/agenda.ts';
import { archiveTitle } from './views/archives.ts';
import { byTitle } from './views/french-order.ts';
import {
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

interface SiteMapPart {
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
    section('Les métiers', '/metiers/', jobs()),
    section('L’agenda', '/agenda/', titled(comingEvents(recentEvents(), clock), eventPath)),
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
        { label: 'Plan du site', url: '/plan-du-site/' },
        { label: 'Accessibilité', url: '/accessibilite/' },
      ],
    },
  ];
}

function section(title: string, url: string, pages: SiteMapPart['pages']): SiteMapPart {
  return { title, pages: [{ label: title, url }, ...pages] };
}

function jobs(): SiteMapPart['pages'] {
  return byInclusiveTitle(all('job-description')).map((job) => ({
    label: job.titleInclusive,
    url: jobPath(job),
  }));
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
