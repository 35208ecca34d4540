/** What a release asks a bucket to hold, with what each object is sent with. */
import { hash as hashOf } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { contentTypeOf } from 'site/hosting/content-types';
import { headersFor, parseHeaders, type HeaderRule } from 'site/hosting/headers';
import { decoded, parseRedirects } from 'site/hosting/redirects';
import type { Manifest } from '../release/manifest.ts';
import type { ObjectStore } from '../release/object-store.ts';

export interface Wanted {
  key: string;
  /** Of its content in the store; null for a redirect, which has none. */
  hash: string | null;
  contentType: string;
  cacheControl: string;
  /** Where a redirect leads. */
  redirect: string | null;
  /** When it goes up: what pages refer to, then the pages, then what leads to pages. */
  turn: 0 | 1 | 2;
  /** The same for the same content sent the same way. */
  fingerprint: string;
}

/** Instructions that a bucket cannot follow, nor anyone should read. */
const INSTRUCTIONS = ['_headers', '_redirects', '_nginx.conf'];

/** By key. A release without `_headers` or `_redirects` has no such rules. */
export function wantedObjects(
  manifest: Pick<Manifest, 'files' | 'carried'>,
  objects: Pick<ObjectStore, 'pathOf'>,
): ReadonlyMap<string, Wanted> {
  const textOf = (path: string) => {
    const hash = manifest.files[path];
    return hash ? readFileSync(objects.pathOf(hash), 'utf8') : '';
  };
  const rules = parseHeaders(textOf('_headers'));
  const wanted = new Map<string, Wanted>();
  const served = [
    ...Object.entries(manifest.files),
    ...Object.entries(manifest.carried).map(([key, { hash }]): [string, string] => [key, hash]),
  ];
  for (const [key, hash] of served) {
    if (!INSTRUCTIONS.includes(key)) wanted.set(key, describe(rules, key, hash, null));
  }
  for (const { from, to } of parseRedirects(textOf('_redirects'))) {
    const path = decoded(from).slice(1);
    // A bucket's website takes a path to the letter. It answers with 301 whatever the rule says: it knows no other.
    for (const key of [path, `${path}/index.html`]) {
      if (!wanted.has(key)) wanted.set(key, describe(rules, key, null, to));
    }
  }
  return wanted;
}

function describe(
  rules: readonly HeaderRule[],
  key: string,
  hash: string | null,
  redirect: string | null,
): Wanted {
  const contentType = redirect === null ? contentTypeOf(key) : 'text/html; charset=utf-8';
  const cacheControl = headersFor(rules, encodeURI(`/${key}`))['cache-control'] ?? '';
  const fingerprint = hashOf('sha256', JSON.stringify([hash, contentType, cacheControl, redirect]));
  return { key, hash, contentType, cacheControl, redirect, turn: turnOf(key, redirect), fingerprint };
}

function turnOf(key: string, redirect: string | null): Wanted['turn'] {
  if (redirect !== null || key === '404.html' || key.endsWith('.xml')) return 2;
  return key.endsWith('.html') ? 1 : 0;
}
