import { symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort } from 'shared/testing/free-ports';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { siteFolders } from '../release/site-folders.ts';
import { serve } from './serve.ts';
import { dataDir, get, LARGE, LONG_PAGE, port, prepareServer, release } from './served-release.ts';

prepareServer();

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
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends nothing twice to a browser that has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it.each(['br', 'gzip'])(
    'sends texts as %s to whoever takes it, and knows them by their mark',
    async (encoding) => {
      const headers = { 'Accept-Encoding': encoding };
      const page = await get('/long/', { headers });
      expect([page.headers.get('content-encoding'), page.headers.get('vary')]).toEqual([
        encoding,
        'Accept-Encoding',
      ]);
      expect(Number(page.headers.get('content-length'))).toBeLessThan(500);
      expect(await page.text()).toBe(LONG_PAGE);
      const known = { 'If-None-Match': page.headers.get('etag') ?? '' };
      expect((await get('/long/', { headers: { ...headers, ...known } })).status).toBe(304);
    },
  );

  it('sends texts as they are to whoever takes nothing else', async () => {
    const page = await get('/long/', { headers: { 'Accept-Encoding': 'identity' } });
    expect([page.headers.get('content-encoding'), await page.text()]).toEqual([null, LONG_PAGE]);
  });

  it.each([
    ['/documents/h/m%C3%A9tier%20d%E2%80%99art.pdf', 'application/pdf', 'pdf'],
    ['/feed', 'application/octet-stream', 'no ending'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Contact'],
    ['/vide/', 'text/html; charset=utf-8', ''],
    ['/large.bin', 'application/octet-stream', LARGE],
  ])('gives %s as %s', async (pathname, type, content) => {
    const answer = await get(pathname);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect((await answer.text()) === content).toBe(true);
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(content)));
  });

  it('says to HEAD what it would say to GET', async () => {
    for (const pathname of ['/metiers/', '/large.bin', '/nowhere', '/ancien']) {
      const [head, whole] = [await get(pathname, { method: 'HEAD' }), await get(pathname)];
      const [said, meant] = [head, whole].map(({ headers }) =>
        [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
      );
      expect([head.status, await head.text(), said]).toEqual([whole.status, '', meant]);
      await whole.arrayBuffer();
    }
  });

  it('sends the headers of the release, also after it has changed', async () => {
    expect((await get('/')).headers.get('x-release')).toBe('1');
    await release(2, 'second');
    expect((await get('/nowhere')).headers.get('x-release')).toBe('2');
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
    '/_headers',
    '//_headers',
    '/%5Fheaders',
    '/_nginx.conf',
    '/metiers/../_redirects',
    '/_headers%2f',
    '/..%5c..%5cetc/passwd',
    'http://elsewhere/',
    '/sans-page',
    '/sans-page/',
    '/robots.txt/',
    '/index.html/a',
    '/.hidden',
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/%',
  ])('keeps %s to itself', async (target) => {
    expect(await statusOf(target)).toBe('404');
  });

  it('finds nothing under a name that no file can have', async () => {
    expect(await statusOf(`/${'x'.repeat(5000)}`)).toBe('404');
  });

  it('shows the new release at the next request', async () => {
    expect(await (await get('/')).text()).toBe('first');
    await release(2, 'second');
    expect(await (await get('/')).text()).toBe('second');
  });

  it('answers a page for a query of ten thousand characters of any kind', async () => {
    expect((await get(`/metiers/?q=${encodeURIComponent('é<'.repeat(5000))}`)).status).toBe(200);
  });

  it('takes no other method', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect((await get('/', { method: 'HEAD' })).status).toBe(200);
  });

  it('says which port is taken', async () => {
    await expect(serve(siteFolders(dataDir).current, '127.0.0.1', port)).rejects.toMatchObject({
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
