/** Serves the release that a link names, like any static host, and sees the link change at the next request. */
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { errorCode } from '../failure.ts';
import { portFailure } from '../start/check-port.ts';
import { createReleaseHandler, type Handler } from './release-handler.ts';

/**
 * Listens until it is disposed of.
 * @param link the link to the current release, followed at each request.
 * @throws Failure when the port is taken.
 */
export async function serve(link: string, host: string, port: number): Promise<AsyncDisposable> {
  const handlerOf = rememberLast(createReleaseHandler);
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendNotAllowed(response);
    const folder = targetOf(link);
    if (folder) handlerOf(folder)(request, response);
    else sendNoRelease(response);
  });
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw portFailure(errorCode(error), host, port, 'SITE_PORT');
  }
  return {
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function sendNotAllowed(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

/** Someone has taken the release away: whoever asks later may find one again. */
function sendNoRelease(response: ServerResponse): void {
  response.writeHead(503, { 'Retry-After': '60' }).end();
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

function rememberLast(create: (folder: string) => Handler): (folder: string) => Handler {
  let last: { folder: string; handler: Handler } | undefined;
  return (folder) => {
    if (last?.folder !== folder) last = { folder, handler: create(folder) };
    return last.handler;
  };
}
