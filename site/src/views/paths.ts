/** Where each entry has its page. Addresses are French, from the site's root, and end with a slash. */
import { pageAddress } from 'shared/domain/addresses';
import { REQUEST_PATH } from 'shared/intake/form-fields';

interface Addressed {
  slug: string;
}

export const jobPath = ({ slug }: Addressed) => pageAddress('job-description', slug);
/** The comparison of jobs, with these chosen: three at most. */
export const comparePath = (...jobs: Addressed[]) =>
  `/metiers/comparer/?${jobs.map(({ slug }) => `m=${slug}`).join('&')}`;
export const eventPath = ({ slug }: Addressed) => pageAddress('event', slug);
export const interventionPath = ({ slug }: Addressed) => pageAddress('school-intervention', slug);
export const planPath = ({ slug }: Addressed) => pageAddress('plan', slug);
export const newsPath = ({ slug }: Addressed) => pageAddress('news-article', slug);
export const eventArchivePath = (year: string) => `/agenda/archives/${year}/`;
export const newsArchivePath = (year: string) => `/actualites/archives/${year}/`;
/** The agenda of a month, `2026-12`, as a table of its days. */
export const agendaMonthPath = (month: string) => `/agenda/mois/${month}/`;
export const communePath = ({ slug }: Addressed) => `/communes/${slug}/`;
export const pagePath = ({ slug }: Addressed) => pageAddress('page', slug);

/** The events or jobs that share one value of a filter: `agendaFacetPath('public', 'eleves')`. */
export const agendaFacetPath = (facet: string, value: string) => `/agenda/${facet}/${value}/`;
export const jobFacetPath = (facet: string, value: string) => `/metiers/${facet}/${value}/`;
export const interventionFacetPath = (facet: string, value: string) =>
  `/interventions-scolaires/${facet}/${value}/`;
/** The interventions' dates of a month, `2026-12`, as a table of its days. */
/** The interventions of a school year in figures: `2026-2027`. */
export const interventionReportPath = (year: string) => `/interventions-scolaires/bilan/${year}/`;
export const interventionMonthPath = (month: string) => `/interventions-scolaires/mois/${month}/`;

/** A calendar that one subscribes to: `type/salon`. */
export const calendarPath = (name: string) => `/calendriers/${name}.ics`;
/** The dates of one event, to take into one's own calendar. */
export const eventCalendarPath = ({ slug }: Addressed) => `/agenda/${slug}.ics`;
export const sessionCalendarPath = ({ documentId }: { documentId: string }) =>
  `/interventions-scolaires/dates/${documentId}.ics`;
/** The form with which a school asks for an intervention: for one of its dates, or for another. */
export function askPath({ intervention, session }: { intervention: string; session?: string }): string {
  const asked = new URLSearchParams({ intervention, ...(session !== undefined && { date: session }) });
  return `${REQUEST_PATH}?${asked}`;
}
export const NEWS_FEED = '/actualites/flux.xml';

/** The part of the jobs' list that shows one sector. */
export const sectorPath = ({ slug }: Addressed) => `/metiers/#${slug}`;

/** Whether a menu's link leads to the page shown (`page`), to the section it is in (`true`), or elsewhere. */
export function currentState(link: string, pathname: string): 'page' | 'true' | undefined {
  if (link === pathname) return 'page';
  return link !== '/' && pathname.startsWith(link) ? 'true' : undefined;
}
