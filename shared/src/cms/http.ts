/**
 * One HTTP exchange with the CMS: a time limit that covers the body, and three tries for what a second try may mend
 * (network, 429, 5xx). Anything else fails at once, as a `PullError`.
 */
import { PullError } from './pull-error.ts';

export interface HttpOptions {
  /** Milliseconds for one try, body included. */
  timeoutMs?: number;
  /** Waits between tries; tests hand in one that does not. */
  sleep?: (ms: number) => Promise<void>;
  /** 0 to 1, spreads the tries of several builds. */
  random?: () => number;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
const TRIES = 3;
const FIRST_WAIT_MS = 300;

/**
 * Fetches `url`, whatever its status below 500; 429 and 5xx are tried again, then fail. When `init.signal` ends it, the
 * signal's own reason is thrown.
 */
export async function exchange(
  url: string,
  init: RequestInit,
  options: HttpOptions = {},
): Promise<HttpAnswer> {
  const { sleep = wait, random = Math.random } = options;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryOnce(url, init, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const worthAnotherTry = answer instanceof PullError || answer.status === 429 || answer.status >= 500;
    if (!worthAnotherTry) return answer;
    if (attempt === TRIES) throw answer instanceof PullError ? answer : statusError(url, answer.status);
    await sleep(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random()));
  }
}

async function tryOnce(url: string, init: RequestInit, timeoutMs: number): Promise<HttpAnswer | PullError> {
  try {
    const limits = [AbortSignal.timeout(timeoutMs), ...(init.signal ? [init.signal] : [])];
    const response = await fetch(url, { ...init, signal: AbortSignal.any(limits) });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    init.signal?.throwIfAborted();
    return networkError(url, error, timeoutMs);
  }
}

function networkError(url: string, error: unknown, timeoutMs: number): PullError {
  const { origin } = new URL(url);
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new PullError('timeout', `Le CMS (${origin}) n’a pas répondu en ${timeoutMs / 1000} secondes.`, {
      cause: error,
    });
  }
  const code = causeCode(error);
  if (code === undefined || BROKEN_CONNECTION.has(code)) {
    return new PullError('cut-off', `Le CMS (${origin}) a coupé la connexion avant la fin de sa réponse.`, {
      cause: error,
    });
  }
  return new PullError(
    'unreachable',
    `Le CMS (${origin}) est injoignable (${code})\u202F: vérifiez CMS_URL et que le CMS tourne.`,
    { cause: error },
  );
}

/** What Node says of a connection that was there and broke; a body that ends too early has no code at all. */
const BROKEN_CONNECTION = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

function causeCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
}

/** The failure that an HTTP status stands for. */
export function statusError(url: string, status: number): PullError {
  const { origin } = new URL(url);
  if (status === 401 || status === 403) {
    return new PullError(
      'token-refused',
      `Le CMS (${origin}) refuse le jeton de lecture\u202F: vérifiez CMS_READ_TOKEN.`,
    );
  }
  return new PullError('not-graphql', `Le CMS (${origin}) a répondu par une erreur HTTP ${status}.`);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
