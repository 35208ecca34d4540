/** For tests: a release that a server of its own gives out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from 'shared/testing/free-ports';
import { afterEach, beforeEach } from 'vitest';
import { siteFolders } from '../release/site-folders.ts';
import { openSiteStore } from '../release/site-store.ts';
import { draftOf } from '../release/testing.ts';
import { serve } from './serve.ts';

export const LARGE = '0123456789'.repeat(100_000);
export const LONG_PAGE = '<p>Un métier auprès des autres.</p>'.repeat(100);

export let dataDir: string;
export let port: number;

/** To be called once, at the top of a file: each test finds the release 1, whose home says `first`. */
export function prepareServer(): void {
  let server: AsyncDisposable;
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'serve-'));
    await release(1, 'first');
    port = await freePort();
    server = await serve(siteFolders(dataDir).current, '127.0.0.1', port);
  });
  afterEach(() => server[Symbol.asyncDispose]());
}

/** Makes it live, with this home. */
export async function release(revision: number, home: string): Promise<void> {
  const store = openSiteStore(dataDir);
  const texts = {
    'index.html': home,
    'metiers/index.html': 'jobs',
    'long/index.html': LONG_PAGE,
    'vide/index.html': '',
    'sans-page/image.svg': '<svg/>',
    '404.html': 'nothing here',
    'robots.txt': 'User-agent: *',
    feed: 'no ending',
    '_astro/a.hash.css': 'a{}',
    'documents/h/métier d’art.pdf': 'pdf',
    'large.bin': LARGE,
    _headers: `/*\n  X-Release: ${revision}\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
    _redirects: '/ancien /metiers/ 301\n/demain /agenda/ 302\n',
    '_nginx.conf': 'for the host',
    '.hidden': 'hidden',
    '.well-known/security.txt': 'Contact',
  };
  await store.publish(draftOf(store, revision, texts));
}

export function get(pathname: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${pathname}`, { redirect: 'manual', ...init });
}
