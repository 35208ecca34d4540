/** Asks one address whether it still leads somewhere: HEAD, then GET where HEAD says no, along its redirects. */
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Network } from './network';

/** The HTTP status at the end of the way; 0 when nothing answers, null when it may not be asked. */
export type Status = number | null;

const LIMIT_IN_MS = 10_000;
const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; verification-des-liens/1.0)',
  accept: '*/*',
  'accept-language': 'fr',
};

/** Thrown for what may not be asked. */
class Refused extends Error {}

export async function askAddress(address: string, network: Network): Promise<Status> {
  try {
    const status = await follow('HEAD', address, network);
    // Many servers answer HEAD with an error of their own.
    return status < 400 ? status : await follow('GET', address, network);
  } catch (error) {
    if (error instanceof Refused) return null;
    return await follow('GET', address, network).catch((again: unknown) =>
      again instanceof Refused ? null : 0,
    );
  }
}

async function follow(method: 'HEAD' | 'GET', address: string, network: Network): Promise<number> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, location } = await ask(method, url, network);
    if (status < 300 || status >= 400 || location === undefined) return status;
    url = new URL(location, url);
  }
  throw new Error(`${address} redirects without end.`);
}

async function ask(
  method: string,
  url: URL,
  network: Network,
): Promise<{ status: number; location?: string }> {
  const ips = await allowedAddresses(url, network);
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const client = url.protocol === 'https:' ? https : http;
  const request = client.request(url, {
    method,
    headers: HEADERS,
    agent: false,
    lookup: always(ips),
    signal: AbortSignal.timeout(LIMIT_IN_MS),
  });
  request.once('response', resolve).on('error', reject).end();
  const response = await promise;
  const { location } = response.headers;
  response.on('error', () => {}).destroy();
  return { status: response.statusCode ?? 0, ...(location !== undefined && { location }) };
}

async function allowedAddresses({ protocol, hostname }: URL, network: Network): Promise<string[]> {
  if (protocol !== 'http:' && protocol !== 'https:') throw new Refused(protocol);
  const host = hostname.replace(/^\[|\]$/g, '');
  const ips = isIP(host) ? [host] : await network.resolve(host);
  if (ips.length === 0 || !ips.every((ip) => network.mayReach(ip))) throw new Refused(host);
  return ips;
}

/** The connection uses the very addresses that were judged: no second look-up can give another answer. */
function always(ips: readonly string[]): LookupFunction {
  const addresses = ips.map((address) => ({ address, family: isIP(address) }));
  return (_, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family);
  };
}
