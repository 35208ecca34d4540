/**
 * What the browser keeps for reading offline, in Cache Storage: used by the service worker and by `/hors-ligne/`. Pages are
 * kept under their path alone, since what follows a `?` is read by scripts and changes no byte of the page.
 */

/** A new number makes every browser begin anew; the worker drops what has an older one. */
const VERSION = 1;
export const PREFIX = 'hors-ligne-';
const name = (store: string) => `${PREFIX}${VERSION}-${store}`;

/** Pages that were opened: the latest ones. */
export const SEEN = name('vues');
/** Pages that someone asked to keep, and the page for being offline. */
export const KEPT = name('gardees');
/** Style sheets, scripts, fonts, pictures, documents: their address changes with their bytes. */
export const FILES = name('fichiers');
/** Data that scripts read, such as the index of the search. */
export const DATA = name('donnees');

export const STORES: readonly string[] = [SEEN, KEPT, FILES, DATA];

/** The page that is shown instead of one that is not kept. */
export const OFFLINE_PAGE = '/hors-ligne/';

/**
 * Where an installation may serve something else at the site's own address; and schools' requests, which the CMS answers
 * anew each time, with what was typed.
 */
const LEFT_ALONE = /^\/(?:admin|api|demander-une-intervention|graphql|preview|uploads)(?:\/|$)/;

/** What is neither stored nor answered without the network. */
export function isLeftAlone(path: string): boolean {
  return LEFT_ALONE.test(path);
}

export const MOST_SEEN = 60;

/** When a page was kept, ISO 8601: in its stored answer. */
export const KEPT_ON = 'x-kept-on';

/** The page stored for a path, whichever way it came there. */
export async function storedPage(path: string): Promise<Response | undefined> {
  for (const store of [KEPT, SEEN]) {
    const found = await (await caches.open(store)).match(path);
    if (found) return found;
  }
  return undefined;
}

/**
 * Does `work` while no other page and no worker does such work: files are not dropped while a page that needs them is being
 * stored. To be short and without network. Browsers without locks do it at once.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(PREFIX, work) : work();
}

export async function pathsIn(store: string): Promise<string[]> {
  const requests = await (await caches.open(store)).keys();
  return requests.map(({ url }) => new URL(url).pathname);
}
