/**
 * The service worker at the one address that lets it answer for the whole site. Browsers look here again at each visit: when
 * the editors turn offline reading off, the worker found here frees those who have an earlier one.
 */
import type { APIRoute } from 'astro';
import { single } from '../content';

/** Each bundled into one file, whose address is given. */
const addresses = import.meta.glob<string>('../offline/{service,farewell}-worker.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
});

export const GET: APIRoute = () => {
  const name = single('site-settings').offlineReading ? 'service' : 'farewell';
  const address = addresses[`../offline/${name}-worker.ts`];
  return new Response(`importScripts(${JSON.stringify(address)});\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
