import { once } from 'node:events';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { currentLink, goLive, newReleaseFolder } from '../release/releases.ts';
import { serve } from './serve.ts';

let dataDir: string;
let port: number;
let server: AsyncDisposable;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'serve-'));
  release(1, 'first');
  port = await freePort();
  server = await serve(currentLink(dataDir), '127.0.0.1', port);
});

afterEach(() => server[Symbol.asyncDispose]());

function release(second: number, home: string): void {
  const folder = newReleaseFolder(dataDir, new Date(second * 1000));
  const files = {
    'index.html': home,
    'metiers/index.html': 'jobs',
    '404.html': 'nothing here',
    'robots.txt': 'User-agent: *',
    '_astro/a.hash.css': 'a{}',
    _redirects: '/ancien /metiers/ 301\n/demain /agenda/ 302\n',
    '.hidden': 'hidden',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  goLive(dataDir, folder);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const found = (probe.address() as AddressInfo).port;
  await once(probe.close(), 'close');
  return found;
}

function get(pathname: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${pathname}`, { redirect: 'manual', ...init });
}

/** The status line's code of a request whose target no client would send as it is. */
async function statusOf(target: string): Promise<string | undefined> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return (await text(socket)).split(' ')[1];
}

describe('serve', () => {
  it('gives pages and files, pages to be asked for again and hashed files for good', async () => {
    const [page, hashed] = [await get('/metiers/'), await get('/_astro/a.hash.css')];
    expect([page.status, await page.text(), page.headers.get('cache-control')]).toEqual([
      200,
      'jobs',
      'no-cache',
    ]);
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends nothing twice to a browser that has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('protects every answer', async () => {
    for (const pathname of ['/', '/ancien', '/nowhere']) {
      const { headers } = await get(pathname);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
  });

  it('answers what is not there with the 404 page, never to be kept', async () => {
    const answer = await get('/_astro/gone.css');
    expect([answer.status, await answer.text()]).toEqual([404, 'nothing here']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['/ancien', 301, '/metiers/'],
    ['/ancien/?a=1', 301, '/metiers/?a=1'],
    ['/demain', 302, '/agenda/'],
    ['/metiers', 301, '/metiers/'],
    ['/metiers?a=1', 301, '/metiers/?a=1'],
    ['//metiers', 301, '/metiers/'],
  ])('sends %s on with %i to %s', async (from, status, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to]);
  });

  it.each([
    '/_redirects',
    '/.hidden',
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/%',
  ])('keeps %s to itself', async (target) => {
    expect(await statusOf(target)).toBe('404');
  });

  it('shows the new release at the next request', async () => {
    expect(await (await get('/')).text()).toBe('first');
    release(2, 'second');
    expect(await (await get('/')).text()).toBe('second');
  });

  it('gives parts of a file, and the whole one for a range that makes no sense', async () => {
    const part = await get('/robots.txt', { headers: { Range: 'bytes=0-3' } });
    expect([part.status, await part.text()]).toEqual([206, 'User']);
    for (const Range of ['bytes=9-2', 'bytes=x-y', 'bytes=0-1,3-4']) {
      expect((await get('/robots.txt', { headers: { Range } })).status).toBe(200);
    }
  });

  it('takes no other method', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect((await get('/', { method: 'HEAD' })).status).toBe(200);
  });

  it('says which port is taken', async () => {
    await expect(serve(currentLink(dataDir), '127.0.0.1', port)).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} is taken`),
      exitCode: exitCodes.portTaken,
    });
  });

  it('survives a link to nowhere', async () => {
    const broken = path.join(dataDir, 'broken');
    symlinkSync('nowhere', broken);
    const other = await freePort();
    await using _server = await serve(broken, '127.0.0.1', other);
    expect((await fetch(`http://127.0.0.1:${other}/`)).status).toBe(503);
  });
});
