/** Where each entry has its page. Addresses are French, from the site's root, and end with a slash. */
interface Addressed {
  slug: string;
}

export const jobPath = ({ slug }: Addressed) => `/metiers/${slug}/`;
export const eventPath = ({ slug }: Addressed) => `/agenda/${slug}/`;
export const interventionPath = ({ slug }: Addressed) => `/interventions-scolaires/${slug}/`;
export const planPath = ({ slug }: Addressed) => `/plans/${slug}/`;
export const newsPath = ({ slug }: Addressed) => `/actualites/${slug}/`;
export const eventArchivePath = (year: string) => `/agenda/archives/${year}/`;
export const newsArchivePath = (year: string) => `/actualites/archives/${year}/`;
export const pagePath = ({ slug }: Addressed) => `/${slug}/`;

/** The part of the jobs' list that shows one sector. */
export const sectorPath = ({ slug }: Addressed) => `/metiers/#${slug}`;

/** Whether a menu's link leads to the page shown (`page`), to the section it is in (`true`), or elsewhere. */
export function currentState(link: string, pathname: string): 'page' | 'true' | undefined {
  if (link === pathname) return 'page';
  return link !== '/' && pathname.startsWith(link) ? 'true' : undefined;
}
