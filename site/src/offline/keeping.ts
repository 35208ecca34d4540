/** What the service worker stores of its own accord. */
import { fetchIntoStore, isGone, isPage, isWithoutRoom, mayBeStored, storePage } from './store-page.ts';
import { isLeftAlone, KEPT, KEPT_ON, MOST_SEEN, OFFLINE_PAGE, pathsIn, SEEN, storedPage } from './stores.ts';
import { tidy } from './tidy.ts';

/** Kept pages are asked for again at a visit when what is stored is older. */
const REFRESHED_AFTER_MS = 60 * 60 * 1000;

/**
 * Stores the page that a reader opened, drops it when it is gone, follows it where it has moved; then brings kept pages up to
 * date.
 */
export async function keepPage(path: string, response: Response): Promise<void> {
  if (isGone(response)) return drop(path);
  if (response.type === 'opaqueredirect') return follow(path);
  if (!mayBeStored(response) || !isPage(response)) return;
  const isKept = (await pathsIn(KEPT)).includes(path);
  try {
    await storePage(path, response, isKept ? KEPT : SEEN, { whole: isKept });
    await tidy();
  } catch (error) {
    if (isWithoutRoom(error)) await tidy(MOST_SEEN / 2);
    throw error;
  }
  await refreshKept();
}

/** Of a page that is open already. */
export async function storeIfNew(path: string): Promise<void> {
  if (!isLeftAlone(path) && !(await storedPage(path))) await fetchIntoStore(path, SEEN).catch(ignore);
}

async function refreshKept(): Promise<void> {
  const kept = await caches.open(KEPT);
  for (const path of await pathsIn(KEPT)) {
    const on = (await kept.match(path))?.headers.get(KEPT_ON) ?? '';
    const isOld = Date.now() - Date.parse(on) > REFRESHED_AFTER_MS;
    // One that does not come now stays as it is, and those after it have their turn.
    if (isOld) await refresh(path, KEPT).catch(ignore);
  }
}

/** Each store's page where the site has it now. */
async function follow(path: string): Promise<void> {
  for (const store of [KEPT, SEEN]) if ((await pathsIn(store)).includes(path)) await refresh(path, store);
}

/** Only what is gone, or is stored elsewhere now, goes. */
async function refresh(path: string, store: string): Promise<void> {
  const fetched = await fetchIntoStore(path, store);
  if (fetched.storedAt === null ? fetched.isGone : fetched.storedAt !== path) await drop(path);
}

/** The page for being offline stays in any case. */
async function drop(path: string): Promise<void> {
  if (path === OFFLINE_PAGE) return;
  for (const store of [KEPT, SEEN]) await (await caches.open(store)).delete(path);
}

function ignore(): void {}
