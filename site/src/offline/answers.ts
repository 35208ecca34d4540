/** What the service worker answers: nothing is older than the network has it, unless that does not answer in time. */
import { keepPage } from './keeping.ts';
import { picturesOf } from './page-files.ts';
import { mayBeStored } from './store-page.ts';
import { DATA, FILES, isLeftAlone, OFFLINE_PAGE, storedPage } from './stores.ts';
import { scope, type FetchEvent } from './worker-scope.ts';

/** As long as a reader waits for the network before what is stored is shown. */
const PATIENCE_MS = 3000;

/** Files whose address changes with their bytes. */
const UNCHANGING = /^\/(?:_astro|fonts|images|documents)\//;

/** Bytes. A heavier document is not kept: it would take the place of many pages. */
const HEAVIEST = 3_000_000;

/** @returns undefined for what the browser asks as if there were no worker. */
export function answerOf(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // Videos are asked for in ranges.
  const isPlain = request.method === 'GET' && origin === location.origin && !request.headers.has('range');
  if (!isPlain || isLeftAlone(pathname)) return undefined;
  if (UNCHANGING.test(pathname)) return answerFile(event, pathname);
  if (request.mode === 'navigate') return /\.\w+$/.test(pathname) ? undefined : answerPage(event, pathname);
  return pathname.endsWith('.json') && !pathname.startsWith('/donnees/') ? answerData(event) : undefined;
}

async function answerPage(event: FetchEvent, pathname: string): Promise<Response> {
  const asked = twice(fetch(event.request));
  event.waitUntil(asked.then(({ copy }) => keepPage(pathname, copy)).catch(ignore));
  const network = asked.then(({ answer }) => answer);
  const stored = await storedPage(pathname.replace(/\/?$/, '/'));
  if (stored) return freshOr(stored, network);
  return network.catch(notKept);
}

/** The search reads its index anew where it can. */
async function answerData(event: FetchEvent): Promise<Response> {
  const asked = twice(fetch(event.request));
  event.waitUntil(asked.then(({ copy }) => put(DATA, event.request, copy)).catch(ignore));
  const network = asked.then(({ answer }) => answer);
  const stored = await (await caches.open(DATA)).match(event.request, { ignoreSearch: true });
  return stored ? freshOr(stored, network) : network;
}

async function answerFile(event: FetchEvent, pathname: string): Promise<Response> {
  const stored = await (await caches.open(FILES)).match(pathname);
  if (stored) return stored;
  try {
    const { answer, copy } = await twice(fetch(event.request));
    if (Number(copy.headers.get('content-length') ?? 0) <= HEAVIEST)
      event.waitUntil(put(FILES, pathname, copy).catch(ignore));
    return answer;
  } catch (error) {
    const other = await otherForm(event, pathname);
    if (other) return other;
    throw error;
  }
}

/** A picture in the form that is stored, when the browser chose another one. */
async function otherForm({ clientId }: FetchEvent, pathname: string): Promise<Response | undefined> {
  const client = pathname.startsWith('/images/') ? await scope.clients.get(clientId) : undefined;
  const page = client && (await storedPage(new URL(client.url).pathname));
  const forms = picturesOf((await page?.text()) ?? '').find((paths) => paths.includes(pathname)) ?? [];
  const files = await caches.open(FILES);
  for (const form of forms) {
    const found = await files.match(form);
    if (found) return found;
  }
  return undefined;
}

/** The network's answer, unless it comes late, not at all or from a server in trouble. */
async function freshOr(stored: Response, network: Promise<Response>): Promise<Response> {
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, stored);
  });
  const fresh = network.then((answer) => (answer.status >= 500 ? stored : answer));
  return Promise.race([fresh, late]).catch(() => stored);
}

/** At the address that was asked for, so that asking again is asking for that page. */
async function notKept(): Promise<Response> {
  const page = await storedPage(OFFLINE_PAGE);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

/** An answer can be read once: one for the page, one to store. */
async function twice(response: Promise<Response>): Promise<{ answer: Response; copy: Response }> {
  const answer = await response;
  return { answer, copy: answer.clone() };
}

async function put(store: string, key: Request | string, response: Response): Promise<void> {
  if (mayBeStored(response)) await (await caches.open(store)).put(key, response);
}

/** Without room or network nothing more is stored; the reader has the answer all the same. */
function ignore(): void {}
