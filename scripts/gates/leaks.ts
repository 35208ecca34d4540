/** What must not reach the public: keys, drafts, the way to the CMS. */
import { intakePaths } from 'shared/intake/form-fields';
import { failure, TELL, warning, type Fault } from './fault.ts';
import type { About } from './gate.ts';
import type { FileReading } from './file-kinds.ts';
import { attribute } from './read-page.ts';
import { loadedBy } from './references-of-page.ts';

/** Shorter ones are no secrets but words, of tests for instance. */
const SHORTEST_SECRET = 16;

/** The attribute a template puts on what shows a draft; no editor's word can become an attribute. */
const DRAFT_MARKER = 'data-draft';

/** Words for the web server, which no visitor reads: a policy may have to name where forms are sent. */
const HOSTING = /^_(?:headers|nginx\.conf)$/;

/** Where the CMS serves its media library. */
const UPLOADS = '/uploads/';

export function secretsIn({ text }: FileReading, { secrets }: About): Fault[] {
  return secrets.some((secret) => secret.length >= SHORTEST_SECRET && text.includes(secret))
    ? [failure(`Une clé secrète de l’installation est écrite dans ce fichier. Changez cette clé. ${TELL}`)]
    : [];
}

export function draftsIn({ page }: FileReading): Fault[] {
  return page?.elements.some(({ node }) => attribute(node, DRAFT_MARKER) !== undefined)
    ? [failure(`La page montre un brouillon. ${TELL}`)]
    : [];
}

/**
 * A page that loads something from the CMS stops working without it: a failure, and always a template's. Its address
 * in words or links may have been pasted by an editor: a warning, since it harms nobody's reading.
 */
export function cmsIn({ file, page, text }: FileReading, { cmsUrl, siteUrl }: About): Fault[] {
  if (HOSTING.test(file)) return [];
  const isNamed = namesCms(file === '_redirects' ? withoutIntake(text) : text, cmsUrl, siteUrl);
  if (!isNamed && !text.includes(UPLOADS)) return [];
  const loads = page?.elements.flatMap(loadedBy).some((address) => isOfCms(address, cmsUrl, siteUrl));
  if (loads) return [failure(`La page charge un fichier du back-office. ${TELL}`)];
  return isNamed
    ? [
        warning(
          `L’adresse du back-office (${cmsUrl}) est écrite ici. Remplacez-la par l’adresse de la page ou du document sur le site.`,
        ),
      ]
    : [];
}

/** Schools' requests are led to the CMS on purpose, where the host can hand nothing on. */
function withoutIntake(redirects: string): string {
  return redirects
    .split('\n')
    .filter(
      (line) =>
        !intakePaths.some((path) => line.startsWith(`${path.slice(0, -1)} `) || line.startsWith(`${path} `)),
    )
    .join('\n');
}

function isOfCms(address: string, cmsUrl: string, siteUrl: string): boolean {
  return address.startsWith(UPLOADS) || namesCms(address, cmsUrl, siteUrl);
}

/** Not `http://cms.example.org:80` in `http://cms.example.org:8080`. */
function namesCms(text: string, cmsUrl: string, siteUrl: string): boolean {
  if (new URL(cmsUrl).origin === new URL(siteUrl).origin) return false;
  for (let at = text.indexOf(cmsUrl); at !== -1; at = text.indexOf(cmsUrl, at + 1)) {
    if (!/^[\w:-]|^\.\w/.test(text.slice(at + cmsUrl.length, at + cmsUrl.length + 2))) return true;
  }
  return false;
}
