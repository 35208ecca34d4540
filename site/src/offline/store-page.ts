/** Stores pages together with what they need: either all of it is there, or the page stays as it was stored before. */
import { dataOf, filesOf, filesOfFile, picturesToKeep } from './page-files.ts';
import { alone, DATA, FILES, KEPT_ON } from './stores.ts';

/** Files that name others. */
const NAMING = /\.(?:css|js)$/;

/** How often files are asked for that were dropped before their page was there: more than that is no accident. */
const MOST_TRIES = 3;

/** Whether an answer may be stored at all: a whole one, the site's own, that its sender lets browsers keep. */
export function mayBeStored(response: Response): boolean {
  return isWhole(response) && !response.redirected;
}

function isWhole(response: Response): boolean {
  const isOurs = response.status === 200 && response.type === 'basic';
  return isOurs && !/no-store/.test(response.headers.get('cache-control') ?? '');
}

export function isPage(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('text/html');
}

/** Whether the site says that there is no such page any more: a server in trouble, or one that has had enough, does not. */
export function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** What came of asking for a page: where it is stored now, or whether it is gone for good; else it may come another time. */
export type Fetched = { storedAt: string } | { storedAt: null; isGone: boolean };

/**
 * Asks for a page and stores it, with its pictures and the data of its tool; one that has moved within the site is stored
 * at its new path. Rejects when the network does not answer or the browser has no room left (`QuotaExceededError`).
 */
export async function fetchIntoStore(path: string, store: string): Promise<Fetched> {
  const response = await fetch(path);
  if (!isWhole(response) || !isPage(response)) return { storedAt: null, isGone: isGone(response) };
  const storedAt = response.redirected ? new URL(response.url).pathname : path;
  await storePage(storedAt, response, store, { whole: true });
  return { storedAt };
}

/**
 * @param response one that `mayBeStored`; it is read here.
 * @param whole whether to ask for pictures and data too; those that the reader sees are stored as the browser asks for them.
 */
export async function storePage(
  path: string,
  response: Response,
  store: string,
  { whole }: { whole: boolean },
): Promise<void> {
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set(KEPT_ON, new Date().toISOString());
  // What is stored is the text: neither its compressed form nor that one's length.
  headers.delete('content-encoding');
  headers.delete('content-length');
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const files = await storeFiles(filesOf(html));
    const needed = [...files, ...(whole ? await storePictures(html) : [])];
    // Until the page is there nothing names its files: someone who erases meanwhile takes them away.
    const isStored = await alone(async () => {
      if (!(await areStored(needed))) return false;
      await (await caches.open(store)).put(path, new Response(html, { headers }));
      return true;
    });
    if (isStored) return whole ? storeData(html, [...files]) : undefined;
  }
  throw new TypeError(`The files of ${path} do not stay.`);
}

/** These files and all that they name in turn. @returns their paths. */
async function storeFiles(paths: readonly string[], known = new Set<string>()): Promise<Set<string>> {
  for (const path of paths.filter((each) => !known.has(each))) {
    known.add(path);
    const response = await storeFile(path);
    if (NAMING.test(path)) await storeFiles(filesOfFile(await response.text(), path), known);
  }
  return known;
}

/** @returns the paths of those that are to be had: a picture that is not leaves the text whole. */
async function storePictures(html: string): Promise<string[]> {
  const stored = picturesToKeep(html).map(async (path) => {
    try {
      await storeFile(path);
      return [path];
    } catch (error) {
      if (isWithoutRoom(error)) throw error;
      return [];
    }
  });
  return (await Promise.all(stored)).flat();
}

/** A page kept for later is to be used as it is online. What is not to be had leaves the text whole. */
async function storeData(html: string, files: readonly string[]): Promise<void> {
  const scriptsAt = await caches.open(FILES);
  const scripts = files.filter((path) => path.endsWith('.js'));
  const texts = scripts.map(async (path) => (await scriptsAt.match(path))?.text() ?? '');
  const paths = new Set([html, ...(await Promise.all(texts))].flatMap(dataOf));
  const data = await caches.open(DATA);
  const stored = Array.from(paths, async (path) => {
    const response = await fetch(path).catch(() => undefined);
    if (response && mayBeStored(response)) await data.put(path, response);
  });
  await Promise.all(stored);
}

async function areStored(paths: readonly string[]): Promise<boolean> {
  const files = await caches.open(FILES);
  const found = await Promise.all(paths.map(async (path) => files.match(path)));
  return found.every((file) => file !== undefined);
}

/** @returns the file, from the store where it is there: its bytes never change. */
async function storeFile(path: string): Promise<Response> {
  const files = await caches.open(FILES);
  const stored = await files.match(path);
  if (stored) return stored;
  const response = await fetch(path);
  if (!mayBeStored(response)) throw new TypeError(`${path} is not to be had.`);
  await files.put(path, response.clone());
  return response;
}

export function isWithoutRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
