/** Every page of the site under its section, with the day it last changed: for readers and for search engines. */
import { parisDay } from 'shared/domain/paris-time';
import { all, instant, single } from './content.ts';
import { comingEvents, pastEvents } from './views/agenda.ts';
import { byTitle } from './views/french-order.ts';
import { latestFirst } from './views/news.ts';
import { eventPath, interventionPath, jobPath, newsPath, pagePath, planPath } from './views/paths.ts';
import { byInclusiveTitle } from './views/sectors.ts';

interface SiteMapPage {
  label: string;
  url: string;
  /** `YYYY-MM-DD`. */
  changed: string;
}

interface SiteMapPart {
  title: string;
  pages: SiteMapPage[];
}

interface Dated {
  updatedAt: string;
}

/** The site's sections; a section's own page leads it. */
export function siteMap(): SiteMapPart[] {
  const events = [...comingEvents(all('event'), instant), ...pastEvents(all('event'), instant)];
  return [
    { title: 'Pour commencer', pages: [lead('Accueil', '/', [single('home-page')]), ...freePages()] },
    section(
      'Les métiers',
      '/metiers/',
      byInclusiveTitle(all('job-description')),
      ({ titleInclusive }) => titleInclusive,
      jobPath,
    ),
    section('L’agenda', '/agenda/', events, ({ title }) => title, eventPath),
    section(
      'Les interventions scolaires',
      '/interventions-scolaires/',
      byTitle(all('school-intervention')),
      ({ title }) => title,
      interventionPath,
    ),
    section('Les plans', '/plans/', byTitle(all('plan')), ({ title }) => title, planPath),
    section(
      'Les actualités',
      '/actualites/',
      latestFirst(all('news-article')),
      ({ title }) => title,
      newsPath,
    ),
    {
      title: 'À propos du site',
      pages: [
        lead('Plan du site', '/plan-du-site/', []),
        lead('Accessibilité', '/accessibilite/', [single('accessibility-statement')]),
      ],
    },
  ];
}

function freePages(): SiteMapPage[] {
  return byTitle(all('page')).map((page) => ({
    label: page.title,
    url: pagePath(page),
    changed: parisDay(page.updatedAt),
  }));
}

function section<T extends Dated>(
  title: string,
  url: string,
  entries: readonly T[],
  labelOf: (entry: T) => string,
  pathOf: (entry: T) => string,
): SiteMapPart {
  const pages = entries.map((entry) => ({
    label: labelOf(entry),
    url: pathOf(entry),
    changed: parisDay(entry.updatedAt),
  }));
  return { title, pages: [lead(title, url, entries), ...pages] };
}

/** A page that gathers entries changes when one of them does, or, without any, when the site's settings do. */
function lead(label: string, url: string, entries: readonly Dated[]): SiteMapPage {
  const days = [single('site-settings'), ...entries].map(({ updatedAt }) => parisDay(updatedAt));
  return { label, url, changed: days.toSorted().at(-1) ?? parisDay(instant) };
}
