/** The site under test from a server of one's own, so that its files can change and its answers fail. */
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../src/hosting/content-types.ts';
import { headersFor, parseHeaders } from '../src/hosting/headers.ts';

export interface ChangingSite {
  /** Without a trailing slash. */
  url: string;
  /** What stands at a path instead of the folder's file: a new release. */
  changed: Map<string, string>;
  /** What answers at a path instead of its file; 0 cuts the connection. */
  statuses: Map<string, { status: number; location?: string }>;
  /** Paths that are answered when the promise is kept, and no sooner. */
  waits: Map<string, Promise<unknown>>;
  /** `refused`: every connection is cut, as without a network. `silent`: nothing is answered. `failing`: with a 502. */
  network: 'good' | 'refused' | 'silent' | 'failing';
  textAt(path: string): string;
  close(): Promise<void>;
}

export async function startChangingSite(folder: string): Promise<ChangingSite> {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const fileAt = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const isFile = (path: string) => statSync(fileAt(path), { throwIfNoEntry: false })?.isFile() ?? false;
  const held = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (site.network === 'refused') return response.destroy();
    if (site.network === 'failing') return response.writeHead(502).end();
    if (site.network === 'silent') return held.add(response);
    await site.waits.get(pathname);
    const { status = 200, ...headers } = site.statuses.get(pathname) ?? {};
    if (status === 0) return response.destroy();
    return status === 200 ? giveFile(pathname, response) : response.writeHead(status, headers).end();
  }).listen(0, 'localhost');
  const giveFile = (pathname: string, response: ServerResponse) => {
    const known = site.changed.has(pathname) || isFile(pathname);
    const path = known ? pathname : '/404.html';
    const body = site.changed.get(path) ?? readFileSync(fileAt(path));
    const type = contentTypeOf(path.endsWith('/') ? 'index.html' : path);
    return response
      .writeHead(known ? 200 : 404, { 'content-type': type, ...headersFor(rules, pathname) })
      .end(body);
  };
  await once(server, 'listening');
  const site: ChangingSite = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    changed: new Map(),
    statuses: new Map(),
    waits: new Map(),
    network: 'good',
    textAt: (path) => readFileSync(fileAt(path), 'utf8'),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return site;
}
