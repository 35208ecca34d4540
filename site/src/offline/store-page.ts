/** Stores pages together with what they need: either all of it is there, or the page stays as it was stored before. */
import { filesOf, filesOfFile, picturesToKeep } from './page-files.ts';
import { FILES, KEPT_ON } from './stores.ts';

/** Files that name others. */
const NAMING = /\.(?:css|js)$/;

/** Whether an answer may be stored at all: a whole one, the site's own, that its sender lets browsers keep. */
export function mayBeStored(response: Response): boolean {
  const isWhole = response.status === 200 && response.type === 'basic' && !response.redirected;
  return isWhole && !/no-store/.test(response.headers.get('cache-control') ?? '');
}

export function isPage(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('text/html');
}

/**
 * Asks for a page and stores it, pictures included. Rejects when the network does not answer or the browser has no room
 * left (`QuotaExceededError`).
 * @returns false when there is no such page.
 */
export async function fetchIntoStore(path: string, store: string): Promise<boolean> {
  const response = await fetch(path);
  if (!mayBeStored(response) || !isPage(response)) return false;
  await storePage(path, response, store, { pictures: true });
  return true;
}

/**
 * @param response one that `mayBeStored`; it is read here.
 * @param pictures whether to ask for the pictures too; those that the reader sees are stored as the browser asks for them.
 */
export async function storePage(
  path: string,
  response: Response,
  store: string,
  { pictures }: { pictures: boolean },
): Promise<void> {
  const html = await response.text();
  await storeFiles(filesOf(html));
  // A picture that is not to be had leaves the text whole.
  if (pictures) await Promise.all(picturesToKeep(html).map((file) => storeFile(file).catch(onlyWithoutRoom)));
  const headers = new Headers(response.headers);
  headers.set(KEPT_ON, new Date().toISOString());
  // What is stored is the text: neither its compressed form nor that one's length.
  headers.delete('content-encoding');
  headers.delete('content-length');
  await (await caches.open(store)).put(path, new Response(html, { headers }));
}

/** These files and all that they name in turn. */
async function storeFiles(paths: readonly string[], known = new Set<string>()): Promise<void> {
  for (const path of paths.filter((each) => !known.has(each))) {
    known.add(path);
    const response = await storeFile(path);
    if (NAMING.test(path)) await storeFiles(filesOfFile(await response.text(), path), known);
  }
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

function onlyWithoutRoom(error: unknown): void {
  if (isWithoutRoom(error)) throw error;
}

export function isWithoutRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
