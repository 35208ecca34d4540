/** Serves the release that a link names, like any static host, and sees the link change at the next request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIntakePath, type Intake } from './intake-proxy.ts';
import { listen } from './listen.ts';
import { createReleaseHandler, sendNoRelease } from './release-handler.ts';
import { readTarget } from './request-target.ts';

/**
 * Listens until it is disposed of.
 * @param link the link to the current release, followed at each request.
 * @param intake who answers schools' requests, where someone does.
 * @throws Failure when the port is taken.
 */
export async function serve(
  link: string,
  host: string,
  port: number,
  intake?: Intake,
): Promise<AsyncDisposable> {
  const answer = createReleaseHandler(link, intake);
  return listen(
    (request, response) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
      const methods = intake && isForIntake(request) ? [...READING, 'POST'] : READING;
      if (!methods.includes(request.method ?? '')) return sendNotAllowed(response, methods);
      answer(request, response).catch(() => giveUp(response));
    },
    { host, port, variable: 'SITE_PORT' },
  );
}

const READING = ['GET', 'HEAD'];

function isForIntake({ url = '' }: IncomingMessage): boolean {
  return isIntakePath(readTarget(url)?.pathname ?? '');
}

function sendNotAllowed(response: ServerResponse, methods: readonly string[]): void {
  response.writeHead(405, { Allow: methods.join(', ') }).end();
}

/** The visitor has gone, or the machine cannot read: there may be nobody to tell. */
function giveUp(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else sendNoRelease(response);
}
