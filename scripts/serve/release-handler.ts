/**
 * Answers requests from the files behind a link, which is followed anew for each file: the trees behind it alternate and
 * change, so nothing is remembered of them but the two files that speak to the host.
 */
import { constants, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { contentTypeOf } from 'site/hosting/content-types';
import { headersFor, parseHeaders } from 'site/hosting/headers';
import { errorCode } from '../failure.ts';
import { parseRedirects, redirectKey, type Redirect } from './redirects.ts';
import { rememberFile } from './remembered-file.ts';
import { readTarget, type RequestTarget } from './request-target.ts';
import { sendFile, type Asked, type OpenFile } from './send-file.ts';

/** Rejects when the machine cannot open or read a file that is there. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What `open` says of a path that leads to no file. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR', 'ELOOP']);
const NOT_FOUND_PAGE = '404.html';

export function createReleaseHandler(link: string): Handler {
  const headers = rememberFile(path.join(link, '_headers'), parseHeaders);
  const redirects = rememberFile(path.join(link, '_redirects'), parseRedirects);

  /** Sends a file of the release, if it is one. */
  const trySend = async (exchange: Exchange, file: string, status: 200 | 404): Promise<Sent> => {
    await using found = await openFile(path.join(link, file));
    if (!found?.stats.isFile()) return found?.stats.isDirectory() ? 'folder' : 'nothing';
    const own = headersFor(headers(), exchange.pathname);
    const caching = status === 404 ? NEVER_KEPT : {};
    await sendFile(exchange, found, status, { 'content-type': contentTypeOf(file), ...own, ...caching });
    return 'sent';
  };

  const sendNotFound = async (exchange: Exchange): Promise<void> => {
    if ((await trySend(exchange, NOT_FOUND_PAGE, 404)) === 'sent') return;
    if (statSync(link, { throwIfNoEntry: false }))
      exchange.response.writeHead(404, NEVER_KEPT).end('Not found');
    else sendNoRelease(exchange.response);
  };

  return async (request, response) => {
    const target = readTarget(request.url ?? '');
    const exchange = { request, response, pathname: target?.pathname ?? '/' };
    if (target?.file === undefined) return sendNotFound(exchange);
    const { file, isPage, pathname, search } = target;
    const sent = await trySend(exchange, file, 200);
    if (sent === 'sent') return;
    if (sent === 'folder' && !isPage && (await isThere(path.join(link, file, 'index.html'))))
      return redirect(response, { status: 301, to: `${single(pathname)}/${search}` });
    const rule = redirects().get(redirectKey(pathname));
    if (rule) redirect(response, withSearch(rule, target));
    else await sendNotFound(exchange);
  };
}

interface Exchange extends Asked {
  pathname: string;
}

type Sent = 'sent' | 'folder' | 'nothing';

const NEVER_KEPT = { 'cache-control': 'no-cache' };

/** Someone has taken the release away: whoever asks later may find one again. */
export function sendNoRelease(response: ServerResponse): void {
  response.writeHead(503, { 'Retry-After': '60' }).end();
}

async function openFile(file: string): Promise<(OpenFile & AsyncDisposable) | undefined> {
  try {
    const handle = await open(file, constants.O_RDONLY);
    return { handle, stats: await handle.stat(), [Symbol.asyncDispose]: () => handle.close() };
  } catch (error) {
    if (NOT_THERE.has(errorCode(error))) return undefined;
    throw error;
  }
}

async function isThere(file: string): Promise<boolean> {
  await using found = await openFile(file);
  return found !== undefined;
}

/** `//name/` would lead to another machine. */
function single(pathname: string): string {
  return pathname.replace(/^\/+/, '/');
}

function withSearch({ to, status }: Redirect, { search }: RequestTarget): Redirect {
  return { status, to: to + (/[?#]/.test(to) ? '' : search) };
}

function redirect(response: ServerResponse, { status, to }: Redirect): void {
  response.writeHead(status, { Location: to, 'Content-Length': 0, ...NEVER_KEPT }).end();
}
