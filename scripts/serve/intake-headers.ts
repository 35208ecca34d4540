/** Which headers go between visitors and the CMS's intake. */
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** Of one connection, not of what is said over it (RFC 9110, 7.6.1). */
const OF_CONNECTION = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/**
 * Said of the way here, which this server knows better; the browser's keys to other services of the same host, such as the
 * admin on another port; and `Expect`, which has been met.
 */
const NOT_PASSED_ON = [
  'content-length',
  'authorization',
  'cookie',
  'expect',
  'forwarded',
  'host',
  'x-real-ip',
];

/** Pages of the site set no cookie and do not say what makes them. */
const NOT_GIVEN_BACK = ['server', 'set-cookie', 'x-powered-by'];

/** @param length of the body, which has been read whole. */
export function headersForIntake(request: IncomingMessage, length: number): OutgoingHttpHeaders {
  const { headers, socket, method } = request;
  const passed = without(headers, NOT_PASSED_ON);
  return {
    ...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith('x-forwarded-'))),
    'x-forwarded-for': socket.remoteAddress ?? '',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': headers.host ?? '',
    ...(method === 'POST' && { 'content-length': length }),
  };
}

/** Personal data may stand in any answer: nothing keeps it, whatever the intake says. */
export function headersFromIntake(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return { ...without(headers, NOT_GIVEN_BACK), 'cache-control': 'no-store' };
}

/** `Connection` names further headers of the connection alone. */
function without(headers: IncomingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const left = new Set([...OF_CONNECTION, ...named, ...names]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name)));
}
