/** The pages of the site under their sections, for readers: those that grow with the years stop at the archives. */
import { capitalized } from 'shared/domain/capitalized';
import { agendaFacetPages, agendaMonths } from './agenda-pages.ts';
import { eventArchiveYears, latestNews, newsArchiveYears, recentEvents } from './by-year.ts';
import { all, clock } from './content.ts';
import { reportYears } from './interventions-held-pages.ts';
import { interventionMonths, pagesOfFacet } from './intervention-pages.ts';
import { jobFacetPages } from './job-pages.ts';
import { comingEvents } from './views/agenda.ts';
import { archiveTitle } from './views/archives.ts';
import { byTitle } from './views/french-order.ts';
import { facetTitle } from './views/job-facets.ts';
import { interventionFacetTitle } from './views/intervention-facets.ts';
import { currentMonth, monthName } from './views/months.ts';
import {
  agendaMonthPath,
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
import { sectionLink, sectionTitles, type SectionPath } from './views/section-titles.ts';
import { byInclusiveTitle } from './views/sectors.ts';

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
      pages: [sectionLink('/'), ...titled(byTitle(all('page')), pagePath)],
    },
    section('/metiers/', [
      sectionLink('/metiers/orientation/'),
      sectionLink('/metiers/comparer/'),
      ...jobs(),
    ]),
    ...jobsByFacet(),
    section('/agenda/', [
      sectionLink('/calendriers/'),
      ...titled(comingEvents(recentEvents(), clock), eventPath),
    ]),
    agendaParts(),
    section('/communes/', []),
    section('/interventions-scolaires/', titled(byTitle(all('school-intervention')), interventionPath)),
    interventionParts(),
    section('/plans/', titled(byTitle(all('plan')), planPath)),
    section('/actualites/', titled(latestNews(NEWS_SHOWN), newsPath)),
    ...archives(),
    {
      title: 'À propos du site',
      pages: [
        sectionLink('/recherche/'),
        sectionLink('/plan-du-site/'),
        sectionLink('/hors-ligne/'),
        sectionLink('/accessibilite/'),
        sectionLink('/donnees/'),
      ],
    },
  ];
}

function section(url: SectionPath, pages: SiteMapPart['pages']): SiteMapPart {
  return { title: sectionTitles[url], pages: [sectionLink(url), ...pages] };
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

/** The months to come, and the pages of levels, formats, kinds of place and sectors; each leads to those beside it. */
function interventionParts(): SiteMapPart {
  const months = interventionMonths().filter((month) => month >= currentMonth(clock));
  const values = (['niveau', 'format', 'lieu', 'secteur', 'commune'] as const).flatMap(pagesOfFacet);
  return {
    title: 'Les interventions scolaires par mois et par critère',
    pages: [
      ...months.map((month) => ({
        label: `Interventions scolaires en ${monthName(month)}`,
        url: interventionMonthPath(month),
      })),
      ...values.map((page) => ({ label: interventionFacetTitle(page), url: page.url })),
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

/** One part for all years; none while nothing is past. */
function archives(): SiteMapPart[] {
  const pages = [
    ...yearPages('Agenda', eventArchiveYears(), eventArchivePath),
    ...yearPages('Actualités', newsArchiveYears(), newsArchivePath),
    ...reportYears().map((year) => ({
      label: `Interventions scolaires\u202F: le bilan ${year}`,
      url: interventionReportPath(year),
    })),
  ];
  return pages.length > 0 ? [{ title: 'Les archives', pages }] : [];
}

function yearPages(name: string, years: readonly string[], pathOf: (year: string) => string) {
  return years.map((year) => ({ label: archiveTitle(name, year), url: pathOf(year) }));
}
