/** Whether a post comes from one of our own pages, as the browser says. Pure. */
import type { IncomingHttpHeaders } from 'node:http';

/** @param own origins, such as `https://metiers.example`. */
export function isFromOwnPage(headers: IncomingHttpHeaders, own: readonly string[]): boolean {
  const { origin } = headers;
  // Browsers hide the origin at times (`null`); then what they say of the page's site counts.
  if (origin === undefined || origin === 'null') return headers['sec-fetch-site'] === 'same-origin';
  return own.includes(origin);
}
