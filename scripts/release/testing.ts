/** For tests: small releases of a store. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteFolders } from './site-folders.ts';
import type { Draft, SiteStore } from './site-store.ts';

/** A draft whose files hold these texts. */
export function draftOf(store: SiteStore, revision: number, texts: Record<string, string>): Draft {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, store.objects.put(text)]));
  const instant = '2026-11-22T09:00:00.000Z';
  return {
    revision,
    snapshot: `snapshot ${revision}`,
    code: '1',
    instant,
    files,
    pages: files.size,
    warnings: [],
  };
}

/** What visitors read at a path of a release; undefined for what is not there. */
export function served(dataDir: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(siteFolders(dataDir).current, name), 'utf8');
  } catch {
    return undefined;
  }
}
