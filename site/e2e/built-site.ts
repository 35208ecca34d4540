/** The site under test, given by the environment: where it is served, and the folder it was rendered into. */
import { env } from 'node:process';
import { pagesIn, type BuiltPage } from './check-pages.ts';

/** Without a trailing slash. */
export const siteUrl = setting('E2E_SITE_URL').replace(/\/$/, '');
export const siteFolder = setting('E2E_SITE_FOLDER');
/** Where the CMS of this site answers: no page may name it. */
export const cmsUrl = setting('E2E_CMS_URL').replace(/\/$/, '');

/** Every HTML file of the site. */
export function builtPages(): BuiltPage[] {
  return pagesIn(siteFolder);
}

/** One page of each template: the first of each section, and all pages of their own kind. */
export function onePagePerTemplate(): BuiltPage[] {
  const sections = new Set(['metiers', 'agenda', 'interventions-scolaires', 'plans', 'actualites']);
  const seen = new Set<string>();
  return builtPages().filter(({ path }) => {
    const [, section = '', slug = ''] = path.split('/');
    const kind = slug === 'archives' ? slug : '*';
    const template = sections.has(section) && slug !== '' ? `${section}/${kind}` : path;
    if (seen.has(template)) return false;
    seen.add(template);
    return true;
  });
}

function setting(name: string): string {
  const value = env[name];
  if (!value)
    throw new Error(`${name} is not set: these tests run against a site that scripts/test.ts starts.`);
  return value;
}
