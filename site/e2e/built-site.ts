/** The site under test, given by the environment: where it is served, and the folder it was rendered into. */
import { env } from 'node:process';
import { templateOf } from '../src/views/page-kinds.ts';
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

/** The heaviest page of each template. */
export function onePagePerTemplate(): BuiltPage[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of builtPages()) {
    const template = templateOf(page.path);
    const other = heaviest.get(template);
    if (!other || other.html.length < page.html.length) heaviest.set(template, page);
  }
  return [...heaviest.values()];
}

function setting(name: string): string {
  const value = env[name];
  if (!value)
    throw new Error(`${name} is not set: these tests run against a site that scripts/test.ts starts.`);
  return value;
}
