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
import { TOO_LONG_PAGE, UNAVAILABLE_PAGE } from 'shared/intake/form-fields';
import { errorCode } from '../failure.ts';
import { handToIntake, isIntakePath, type Intake } from './intake-proxy.ts';
import { parseRedirects, redirectKey, type Redirect } from './redirects.ts';
import { rememberFile } from './remembered-file.ts';
import { readTarget, type RequestTarget } from './request-target.ts';
import { sendFile, type Asked, type OpenFile } from './send-file.ts';

/** Rejects when the machine cannot open or read a file that is there. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What `open` says of a path that leads to no file. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR', 'ELOOP']);
const NOT_FOUND_PAGE = '404.html';

/** @param intake who answers schools' requests; without it their addresses are answered like any other. */
export function createReleaseHandler(link: string, intake?: Intake): Handler {
  const headers = rememberFile(path.join(link, '_headers'), parseHeaders);
  const redirects = rememberFile(path.join(link, '_redirects'), parseRedirects);

  /** Sends a file of the release, if it is one. */
  const trySend = async (exchange: Exchange, file: string, status: Status): Promise<Sent> => {
    await using found = await openFile(path.join(link, file));
    if (!found?.stats.isFile()) return found?.stats.isDirectory() ? 'folder' : 'nothing';
    const own = headersFor(headers(), exchange.pathname);
    const caching = status === 200 ? {} : NEVER_KEPT;
    await sendFile(exchange, found, status, { 'content-type': contentTypeOf(file), ...own, ...caching });
    return 'sent';
  };

  const sendNotFound = async (exchange: Exchange): Promise<void> => {
    if ((await trySend(exchange, NOT_FOUND_PAGE, 404)) === 'sent') return;
    if (statSync(link, { throwIfNoEntry: false }))
      exchange.response.writeHead(404, NEVER_KEPT).end('Not found');
    else sendNoRelease(exchange.response);
  };

  /** Pages of the release stand in where the intake does not answer. */
  const answerRequest = async (exchange: Exchange, search: string, from: Intake): Promise<void> => {
    const { request, response, pathname } = exchange;
    const handed = await handToIntake(request, response, pathname + search, from);
    if (handed === 'answered') return;
    const [page, status] =
      handed === 'too long' ? ([TOO_LONG_PAGE, 413] as const) : ([UNAVAILABLE_PAGE, 503] as const);
    if (status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    // What is still on its way is let run out: a visitor whose connection is cut reads no answer.
    else response.setHeader('Connection', 'close');
    request.resume();
    const sent = await trySend({ ...exchange, pathname: page }, `${page.slice(1)}index.html`, status);
    if (sent !== 'sent') response.writeHead(status, NEVER_KEPT).end();
  };

  const answerFile = async (exchange: Exchange, target: FileTarget): Promise<void> => {
    const { response } = exchange;
    const { file, isPage, pathname, search } = target;
    const sent = await trySend(exchange, file, 200);
    if (sent === 'sent') return;
    if (sent === 'folder' && !isPage && (await isThere(path.join(link, file, 'index.html'))))
      return redirect(response, { status: 301, to: `${single(pathname)}/${search}` });
    const rule = redirects().get(redirectKey(pathname));
    if (rule) redirect(response, withSearch(rule, target));
    else await sendNotFound(exchange);
  };

  return async (request, response) => {
    const target = readTarget(request.url ?? '');
    const exchange = { request, response, pathname: target?.pathname ?? '/' };
    if (!isFileTarget(target)) return sendNotFound(exchange);
    const { pathname, search } = target;
    if (intake && isIntakePath(pathname)) return answerRequest(exchange, search, intake);
    if (intake && isIntakePath(`${pathname}/`))
      return redirect(response, { status: 301, to: `${pathname}/${search}` });
    await answerFile(exchange, target);
  };
}

/** Of something that may be served. */
type FileTarget = RequestTarget & { file: string };

function isFileTarget(target: RequestTarget | undefined): target is FileTarget {
  return target?.file !== undefined;
}

interface Exchange extends Asked {
  pathname: string;
}

type Sent = 'sent' | 'folder' | 'nothing';

type Status = 200 | 404 | 413 | 503;

/** Of a CMS that starts anew. */
const RETRY_AFTER_SECONDS = 60;

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
