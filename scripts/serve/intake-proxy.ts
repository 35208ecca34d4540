/** Hands schools' requests to the CMS's intake and gives its answers back: on the site's own address, without its cookies. */
import { once } from 'node:events';
import {
  request as askPlain,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { request as askSecure } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { intakePaths, LONGEST_POST } from 'shared/intake/form-fields';
import { headersForIntake, headersFromIntake } from './intake-headers.ts';

/** How long nothing may come from the intake. */
const PATIENCE_MS = 30_000;

/** What a server says when something behind it does not work. */
const BEHIND_FAILS = new Set([502, 503, 504]);

export interface Intake {
  /** Scheme, host and port of the CMS. */
  url: string;
  patienceMs?: number;
}

/** How it went; what was not answered is left to the caller, and the response is untouched. */
export type Handed = 'answered' | 'too long' | 'unreachable';

export function isIntakePath(pathname: string): boolean {
  return (intakePaths as readonly string[]).includes(pathname);
}

/**
 * The body is read whole before the intake hears of it: what is too long or breaks off never gets there. Its answer is
 * passed on as it comes, redirects included.
 * @param target path and query.
 * @throws Error when the visitor or the intake goes away in the midst.
 */
export async function handToIntake(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  { url, patienceMs = PATIENCE_MS }: Intake,
): Promise<Handed> {
  const body = await readBody(request);
  if (body === undefined) return 'too long';
  const answer = await ask(new URL(target, url), body, {
    method: request.method ?? 'GET',
    headers: headersForIntake(request, body.length),
    timeout: patienceMs,
    // A connection kept from the last request may be closed just as this one goes out.
    agent: false,
  });
  if (!answer) return 'unreachable';
  if (BEHIND_FAILS.has(answer.statusCode ?? 0)) {
    answer.destroy();
    return 'unreachable';
  }
  response.writeHead(answer.statusCode ?? 200, headersFromIntake(answer.headers));
  await pipeline(answer, response);
  return 'answered';
}

/** @returns undefined for one that is too long: the rest of it is not read. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (request.method !== 'POST') return Buffer.alloc(0);
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_POST) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += (part as Buffer).length;
    if (length > LONGEST_POST) return undefined;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

/** @returns undefined when there is no answer: nobody there, nothing said in time, or nothing that is HTTP. */
async function ask(url: URL, body: Buffer, options: RequestOptions): Promise<IncomingMessage | undefined> {
  const asked = (url.protocol === 'https:' ? askSecure : askPlain)(url, options);
  asked.on('timeout', () => asked.destroy(new Error('The intake does not answer.')));
  asked.end(body);
  try {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return answer;
  } catch {
    return undefined;
  } finally {
    // What breaks off later is the answer's to tell.
    asked.on('error', () => undefined);
  }
}
