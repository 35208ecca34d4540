/** The site's service worker: pages that were seen or kept can be read without a network. */
import { answerOf } from './answers.ts';
import { storeIfNew } from './keeping.ts';
import { fetchIntoStore } from './store-page.ts';
import { KEPT, OFFLINE_PAGE, PREFIX, STORES } from './stores.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(prepare()));
scope.addEventListener('activate', (event) => event.waitUntil(begin()));
scope.addEventListener('fetch', (event) => {
  const answer = answerOf(event);
  if (answer) event.respondWith(answer);
});

async function prepare(): Promise<void> {
  await fetchIntoStore(OFFLINE_PAGE, KEPT);
  // Each stored page has its own files beside it: a new worker reads what the one before has stored.
  await scope.skipWaiting();
}

async function begin(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !STORES.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
  // On the first visit the page was there before its worker.
  for (const { url } of await scope.clients.matchAll({ type: 'window' }))
    await storeIfNew(new URL(url).pathname);
}
