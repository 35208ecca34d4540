/** Who asks, as far as limits have to know. Pure. */
import { isIP } from 'node:net';

export interface Hop {
  /** The other end of the connection. */
  peer: string;
  /** `X-Forwarded-For`, to which each web server on the way adds whom it heard at the end. */
  forwardedFor: string;
}

/**
 * @param proxies how many web servers of ours stand in front of the CMS; what comes before their entries is said by the
 * client, and could be anything.
 */
export function clientAddress({ peer, forwardedFor }: Hop, proxies: number): string {
  const said = forwardedFor.split(',').map((part) => part.trim());
  const address = proxies === 0 ? peer : (said.at(-proxies) ?? peer);
  return oneSubscriber(isIP(address) === 0 ? peer : address);
}

/** An IPv6 subscriber has a network of 2^64 addresses to choose from. */
function oneSubscriber(address: string): string {
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
