/** Serves the release that a link names, like any static host, and sees the link change at the next request. */
import type { ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import { createReleaseHandler, sendNoRelease } from './release-handler.ts';

/**
 * Listens until it is disposed of.
 * @param link the link to the current release, followed at each request.
 * @throws Failure when the port is taken.
 */
export async function serve(link: string, host: string, port: number): Promise<AsyncDisposable> {
  const answer = createReleaseHandler(link);
  return listen(
    (request, response) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
      if (request.method !== 'GET' && request.method !== 'HEAD') return sendNotAllowed(response);
      answer(request, response).catch(() => giveUp(response));
    },
    { host, port, variable: 'SITE_PORT' },
  );
}

function sendNotAllowed(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

/** The visitor has gone, or the machine cannot read: there may be nobody to tell. */
function giveUp(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else sendNoRelease(response);
}
