/**
 * The publisher's own address: status and commands for the CMS, which shows them to editors, by the token that both
 * know; previews for editors' browsers, by signed links (`preview-page.ts`).
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { Failure } from '../failure.ts';
import { listen } from '../serve/listen.ts';
import type { AnswerEditor } from './preview/preview.ts';
import { wordsForEditors } from './words-for-editors.ts';

export type Command = 'publish' | 'rollback' | 'lift' | 'approve';

export interface Desk {
  token: string;
  status(): PublisherStatus;
  /** Each command gives the status after it has been taken on; what takes long goes on by itself. */
  commands: Record<Command, (order: { release?: number }) => Promise<void>>;
  /** Answers what is no command: previews, and the files of their pages. */
  preview: AnswerEditor;
}

const BODY_LIMIT = 1000;

/** Listens until it is disposed of. @throws Failure when the port is taken. */
export async function openDesk(desk: Desk, host: string, port: number): Promise<AsyncDisposable> {
  return listen(
    (request, response) => {
      answer(desk, request, response).catch((error: unknown) => {
        // An editor's browser has gone in the middle of a file.
        if (response.headersSent) response.destroy();
        else json(response, error instanceof Failure ? 409 : 500, { message: wordsForEditors(error) });
      });
    },
    { host, port, variable: 'PUBLISHER_PORT' },
  );
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(`http://localhost${request.url}`);
  if (!url) return json(response, 400, { message: 'No address.' });
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && url.pathname !== '/status') return desk.preview(url, request, response);
  if (!isAllowed(request, desk.token)) return json(response, 401, { message: 'A token is needed.' });
  if (isRead) return json(response, 200, desk.status());
  const command = commandOf(desk, url.pathname);
  if (!command || request.method !== 'POST')
    return json(response, 404, { message: 'There is nothing here.' });
  const order = await orderIn(request);
  if (!order)
    return json(response, 400, { message: 'A JSON object is needed, with a release number at most.' });
  await command(order);
  json(response, 200, desk.status());
}

function commandOf({ commands }: Desk, pathname: string): Desk['commands'][Command] | undefined {
  const name = pathname.slice(1);
  return Object.hasOwn(commands, name) ? commands[name as Command] : undefined;
}

/** Digests have one length, whatever was sent. */
function isAllowed({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

async function orderIn(request: IncomingMessage): Promise<{ release?: number } | undefined> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > BODY_LIMIT) return undefined;
  }
  try {
    const order = JSON.parse(text || '{}') as { release?: unknown };
    if (typeof order !== 'object' || order === null) return undefined;
    if (order.release === undefined) return {};
    return Number.isSafeInteger(order.release) ? { release: order.release as number } : undefined;
  } catch {
    return undefined;
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body));
}
