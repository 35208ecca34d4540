/** Answers requests from the files of one release. They never change, so they are listed once. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { parseRedirects, redirectKey } from './redirects.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Files whose names carry a hash of their content: a browser need never ask for them again. */
const HASHED = /^\/(_astro|images|fonts)\//;
/** Instructions for the host. */
const NO_PAGES = /^\/_(redirects|headers)\/?$/;
/** The ranges a video asks for; any other is answered with the whole file, as a server may. */
const RANGE = /^bytes=(\d+)-(\d*)$/;

export function createReleaseHandler(folder: string): Handler {
  const redirects = parseRedirects(readIfThere(path.join(folder, '_redirects')) ?? '');
  const notFoundPage = readIfThere(path.join(folder, '404.html')) ?? 'Not found';
  const sendFile = sirv(folder, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cachingOf(pathname)),
  });

  return (request, response) => {
    const url = URL.parse(`http://localhost${request.url}`);
    if (!url || NO_PAGES.test(url.pathname)) return sendNotFound(response, notFoundPage);
    if (isPageWithoutSlash(folder, url.pathname))
      return redirect(response, 301, `${single(url.pathname)}/${url.search}`);
    dropOddRange(request);
    sendFile(request, response, () => {
      const rule = redirects.get(redirectKey(url.pathname));
      if (rule) redirect(response, rule.status, rule.to + (/[?#]/.test(rule.to) ? '' : url.search));
      else sendNotFound(response, notFoundPage);
    });
  };
}

function cachingOf(pathname: string): string {
  return HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Every page has one address, with its final slash: relative links depend on it. */
function isPageWithoutSlash(folder: string, pathname: string): boolean {
  if (pathname.endsWith('/')) return false;
  const page = path.join(folder, redirectKey(pathname), 'index.html');
  return page.startsWith(folder + path.sep) && existsSync(page);
}

/** `//name/` would lead to another machine. */
function single(pathname: string): string {
  return pathname.replace(/^\/+/, '/');
}

function dropOddRange(request: IncomingMessage): void {
  const [, start, end] = RANGE.exec(request.headers.range ?? '') ?? [];
  if (start === undefined || (end && Number(end) < Number(start))) delete request.headers.range;
}

function redirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, { Location: to, 'Cache-Control': 'no-cache' }).end();
}

function sendNotFound(response: ServerResponse, page: string): void {
  response
    .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(page);
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
