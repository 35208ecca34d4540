/** A release as the gates look at it. */
import type { Snapshot } from 'shared/domain/snapshot';
import { isDerived, sectionPages } from 'shared/domain/addresses';
import { requestPages } from 'shared/intake/form-fields';
import { entryPages } from 'site/views/entry-pages';
import type { Entry, ReleaseCandidate } from '../gates/candidate.ts';
import type { Manifest } from '../release/manifest.ts';
import { describeEntry } from './describe-entry.ts';

export interface Installation {
  siteUrl: string;
  cmsUrl: string;
  /** What no file of a release may say. */
  secrets: readonly string[];
}

export interface ReleaseToCome {
  snapshot: Snapshot;
  /** Hash by file. */
  files: ReadonlyMap<string, string>;
  /** The files that passed the gates last. */
  accepted: ReadonlyMap<string, string>;
  live: Manifest | undefined;
  /** The addresses that were rendered. */
  urls: readonly string[];
  read(hash: string): Uint8Array;
}

export function candidateOf(
  { snapshot, files, accepted, live, urls, read }: ReleaseToCome,
  installation: Installation,
): ReleaseCandidate {
  const expected = entryPages(snapshot);
  const differing = [...files].filter(([file, hash]) => accepted.get(file) !== hash);
  return {
    ...installation,
    changed: new Map(differing.map(([file, hash]) => [file, () => read(hash)])),
    removed: [...accepted.keys()].filter((file) => !files.has(file)),
    has: (file) => files.has(file) || Object.hasOwn(live?.carried ?? {}, file),
    pages: new Set([
      ...sectionPages,
      ...requestPages,
      ...urls.filter(isDerived),
      ...expected.flatMap((pages) => [...pages.keys()]),
    ]),
    livePages: live ? livePages(live) : new Set(),
    entryOf: (url) => entryAt(snapshot, url, installation.cmsUrl),
  };
}

/** The entry that the page at an address is about. */
export function entryAt(snapshot: Snapshot, url: string, cmsUrl: string): Entry | undefined {
  const page = entryPages(snapshot)
    .map((pages) => pages.get(url))
    .find((found) => found !== undefined);
  return page && describeEntry(snapshot, page.type, page.documentId, cmsUrl);
}

const known = new WeakMap<Manifest['files'], ReadonlySet<string>>();

function livePages({ files }: Manifest): ReadonlySet<string> {
  const pages = known.get(files) ?? new Set(pagesIn(Object.keys(files)));
  known.set(files, pages);
  return pages;
}

/** The addresses of pages among a release's files; the page for errors has none. */
export function pagesIn(files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
}
