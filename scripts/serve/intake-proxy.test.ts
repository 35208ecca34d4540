import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { LONGEST_POST, REQUEST_PATH } from 'shared/intake/form-fields';
import { freePort } from 'shared/testing/free-ports';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteFolders } from '../release/site-folders.ts';
import { openSiteStore } from '../release/site-store.ts';
import { draftOf } from '../release/testing.ts';
import { serve } from './serve.ts';

interface Heard {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

let upstream: Server;
let answer: RequestListener;
let heard: Heard[];
let server: AsyncDisposable;
let port: number;

beforeEach(async () => {
  heard = [];
  answer = (_, response) => response.end('filled in');
  upstream = createServer(async (request, response) => {
    const { method, url, headers } = request;
    heard.push({ method, url, headers, body: await text(request) });
    answer(request, response);
  });
  await once(upstream.listen(0, '127.0.0.1'), 'listening');
  port = await freePort();
  const folder = await release();
  const url = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  server = await serve(folder, '127.0.0.1', port, { url, patienceMs: 200 });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
  upstream.closeAllConnections();
  if (upstream.listening) await once(upstream.close(), 'close');
});

/** @returns the link to it. */
async function release(): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'intake-'));
  const store = openSiteStore(dataDir);
  const texts = {
    'index.html': 'home',
    'demander-une-intervention/formulaire/index.html': 'the form',
    'demander-une-intervention/indisponible/index.html': 'does not answer',
    'demander-une-intervention/trop-long/index.html': 'too long',
    '404.html': 'nothing here',
    _headers: '/*\n  Content-Security-Policy: of the release\n',
    _redirects: '/demander-une-intervention /demander-une-intervention/indisponible/ 302\n',
  };
  await store.publish(draftOf(store, 1, texts));
  return siteFolders(dataDir).current;
}

function ask(pathname: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${pathname}`, { redirect: 'manual', ...init });
}

const post = (body: RequestInit['body'], more: RequestInit = {}) =>
  ask(REQUEST_PATH, { method: 'POST', body: body ?? null, ...more });

describe('A school’s request', () => {
  it('goes to the CMS as it is, and its answer comes back', async () => {
    answer = (_, response) =>
      response
        .writeHead(422, { 'content-type': 'text/html', 'content-security-policy': 'own' })
        .end('faults');
    const body = 'person=Camille+%C3%89&message=a%0D%0Ab';
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://site.example' };
    const given = await post(body, { headers });
    expect([given.status, await given.text(), given.headers.get('content-security-policy')]).toEqual([
      422,
      'faults',
      'own',
    ]);
    expect(heard).toMatchObject([{ method: 'POST', url: REQUEST_PATH, body, headers }]);
  });

  it.each([
    '/demander-une-intervention/?intervention=a&date=b',
    '/demander-une-intervention/confirmer/?lien=a.b',
    '/demander-une-intervention/ma-demande/?lien=a.b',
  ])('is read at %s with all that it asks', async (target) => {
    const given = await ask(target);
    expect([given.status, await given.text(), heard[0]?.url]).toEqual([200, 'filled in', target]);
    expect((await ask(target, { method: 'HEAD' })).status).toBe(200);
    expect(heard[1]?.method).toBe('HEAD');
  });

  it('is kept by nobody on the way', async () => {
    answer = (_, response) => response.setHeader('cache-control', 'max-age=60').end('reference');
    expect((await ask(REQUEST_PATH)).headers.get('cache-control')).toBe('no-store');
  });

  it('says who sent it and to which host, whatever the sender says', async () => {
    const forged = {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-port': '1',
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
    };
    await post('a=1', { headers: forged });
    expect(heard[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': `127.0.0.1:${port}`,
    });
    for (const name of ['x-forwarded-port', 'forwarded', 'x-real-ip'])
      expect(heard[0]?.headers).not.toHaveProperty(name);
  });

  it('carries no keys of the browser, and brings no cookie back', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'set-cookie': 'a=1', 'x-powered-by': 'Strapi', server: 'x' }).end();
    const given = await post('a=1', { headers: { cookie: 'jwt=1', authorization: 'Bearer 1' } });
    for (const name of ['cookie', 'authorization']) expect(heard[0]?.headers).not.toHaveProperty(name);
    for (const name of ['set-cookie', 'x-powered-by', 'server']) expect(given.headers.get(name)).toBeNull();
  });

  it('leaves behind what is said of one connection alone', async () => {
    answer = (_, response) =>
      response.writeHead(200, { connection: 'x-own', 'x-own': '1', 'keep-alive': 'timeout=99' }).end('a');
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `GET ${REQUEST_PATH} HTTP/1.1\r\nHost: a.example\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\nTE: trailers\r\nX-Kept: 1\r\n\r\n`,
    );
    const given = await text(socket);
    expect(heard[0]?.headers).toMatchObject({ 'x-kept': '1', 'x-forwarded-host': 'a.example' });
    for (const name of ['x-hop', 'te']) expect(heard[0]?.headers).not.toHaveProperty(name);
    expect(given).not.toMatch(/x-own|timeout=99/i);
  });

  it('is led on by the visitor’s browser alone', async () => {
    answer = (_, response) =>
      response.writeHead(303, { location: '/demander-une-intervention/?fait=1' }).end();
    const given = await post('a=1');
    expect([given.status, given.headers.get('location')]).toEqual([
      303,
      '/demander-une-intervention/?fait=1',
    ]);
    expect(heard).toHaveLength(1);
  });

  it('comes back piece by piece', async () => {
    let end: (() => void) | undefined;
    answer = (_, response) => {
      response.write('first ');
      end = () => response.end('second');
    };
    const reader = (await ask(REQUEST_PATH)).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first ');
    end?.();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('second');
  });

  it.each([502, 503, 504])('finds the page that says so when the CMS answers %i', async (status) => {
    answer = (_, response) => response.writeHead(status).end('stack');
    const given = await post('a=1');
    expect([given.status, await given.text(), given.headers.get('retry-after')]).toEqual([
      503,
      'does not answer',
      '60',
    ]);
    expect(given.headers.get('content-security-policy')).toBe('of the release');
    expect(given.headers.get('cache-control')).toBe('no-cache');
  });

  it('finds it when nobody is there, when nothing comes in time, and when what comes is no HTTP', async () => {
    const silent = async () => {
      const { status } = await ask(REQUEST_PATH);
      return status;
    };
    answer = () => undefined;
    expect(await silent()).toBe(503);
    answer = ({ socket }) => socket.end('no HTTP');
    expect(await silent()).toBe(503);
    upstream.closeAllConnections();
    await once(upstream.close(), 'close');
    expect(await silent()).toBe(503);
    expect((await ask('/')).status).toBe(200);
  });

  it('is refused before the CMS hears of it when it is longer than any', async () => {
    const longest = await post('a'.repeat(LONGEST_POST));
    expect([longest.status, heard[0]?.body.length]).toEqual([200, LONGEST_POST]);
    const tooLong = await post('a'.repeat(LONGEST_POST + 1));
    expect([tooLong.status, await tooLong.text(), tooLong.headers.get('retry-after')]).toEqual([
      413,
      'too long',
      null,
    ]);
    const pieces = ReadableStream.from([Buffer.alloc(LONGEST_POST), Buffer.alloc(1)]);
    expect((await post(pieces, { duplex: 'half' })).status).toBe(413);
    expect(heard).toHaveLength(1);
  });

  it('never reaches the CMS in part', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST ${REQUEST_PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf`);
    await once(socket, 'connect');
    socket.destroy();
    await post('whole');
    expect(heard.map(({ body }) => body)).toEqual(['whole']);
  });
});

describe('Beside a school’s request', () => {
  it('every other page is the release’s, and takes no post', async () => {
    const form = await ask('/demander-une-intervention/formulaire/');
    expect([form.status, await form.text()]).toEqual([200, 'the form']);
    const posted = await ask('/demander-une-intervention/formulaire/', { method: 'POST', body: 'a' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const deleted = await ask(REQUEST_PATH, { method: 'DELETE' });
    expect([deleted.status, deleted.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    for (const other of ['/demander-une-intervention/autre/', '//demander-une-intervention/', '/admin/'])
      expect((await ask(other)).status).toBe(404);
    expect(heard).toEqual([]);
  });

  it('an address without its last slash leads on', async () => {
    const given = await ask('/demander-une-intervention?date=a');
    expect([given.status, given.headers.get('location')]).toEqual([301, `${REQUEST_PATH}?date=a`]);
  });

  it('a server that knows no CMS says that none answers', async () => {
    const other = await freePort();
    await using _server = await serve(await release(), '127.0.0.1', other);
    const given = await fetch(`http://127.0.0.1:${other}${REQUEST_PATH}`);
    expect(Buffer.from(await given.arrayBuffer()).toString()).toBe('does not answer');
  });
});
