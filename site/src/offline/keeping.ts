/** What the service worker stores of its own accord. */
import { fetchIntoStore, isPage, isWithoutRoom, mayBeStored, storePage } from './store-page.ts';
import { KEPT, KEPT_ON, MOST_SEEN, pathsIn, SEEN, storedPage } from './stores.ts';
import { tidy } from './tidy.ts';

/** Kept pages are asked for again at a visit when what is stored is older. */
const REFRESHED_AFTER_MS = 60 * 60 * 1000;

/** Stores the page that a reader opened, or drops it when it is gone; then brings kept pages up to date. */
export async function keepPage(path: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410 || response.type === 'opaqueredirect')
    return drop(path);
  if (!mayBeStored(response) || !isPage(response)) return;
  const isKept = (await pathsIn(KEPT)).includes(path);
  try {
    await storePage(path, response, isKept ? KEPT : SEEN, { pictures: isKept });
    await tidy();
  } catch (error) {
    if (isWithoutRoom(error)) await tidy(MOST_SEEN / 2);
    throw error;
  }
  await refreshKept();
}

/** Of a page that is open already. */
export async function storeIfNew(path: string): Promise<void> {
  if (!(await storedPage(path))) await fetchIntoStore(path, SEEN).catch(() => false);
}

async function refreshKept(): Promise<void> {
  const kept = await caches.open(KEPT);
  for (const path of await pathsIn(KEPT)) {
    const on = (await kept.match(path))?.headers.get(KEPT_ON) ?? '';
    const isOld = Date.now() - Date.parse(on) > REFRESHED_AFTER_MS;
    if (isOld && !(await fetchIntoStore(path, KEPT))) await drop(path);
  }
}

async function drop(path: string): Promise<void> {
  for (const store of [KEPT, SEEN]) await (await caches.open(store)).delete(path);
}
