/** Where an entry is to be seen: on its own page, or on the page that says most of it. */
import type { CollectionType, ContentType, Entry } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';
import type { Page, SiteRenderer } from 'site/site-renderer';
import { entryPath } from 'site/views/entry-pages';
import type { WarmSite } from '../warm-site.ts';
import { isSingle } from './draft-snapshot.ts';

export interface Showing {
  renderer: Pick<SiteRenderer, 'routes' | 'changedKeys'>;
  site: Pick<WarmSite, 'urlsReading'>;
  /** The content with the draft in it. */
  draft: Snapshot;
}

/** Undefined when it shows nowhere. */
export function pageOfEntry(showing: Showing, type: ContentType, documentId: string): Page | undefined {
  const url = ownPath(showing.draft, type, documentId) ?? pageReading(showing, type, documentId);
  return url === undefined ? undefined : { url, route: routeOf(showing.renderer.routes, url) };
}

const singlePages: Partial<Record<ContentType, string>> = {
  'home-page': '/',
  'site-settings': '/',
  'accessibility-statement': '/accessibilite/',
};

function ownPath({ collections }: Snapshot, type: ContentType, documentId: string): string | undefined {
  if (isSingle(type)) return singlePages[type];
  const entries = collections[type] as Entry<CollectionType>[];
  const entry = entries.find((one) => one.documentId === documentId);
  return entry && entryPath(type, entry);
}

/** First those that show this very entry, then those that list it under something, at last those that list them all. */
function pageReading({ renderer, site, draft }: Showing, type: ContentType, id: string): string | undefined {
  if (isSingle(type)) return undefined;
  const listed = [...renderer.changedKeys(withoutEntry(draft, type, id), draft)].filter((key) =>
    key.includes('='),
  );
  for (const keys of [[`${type}:${id}`], listed, [`${type}*`]]) {
    const urls = keys.flatMap((key) => site.urlsReading(key)).filter((url) => url.endsWith('/'));
    if (urls.length > 0) return urls.toSorted((a, b) => b.split('/').length - a.split('/').length)[0];
  }
  return undefined;
}

/** What the entry stands under shows by what would change without it. */
function withoutEntry(snapshot: Snapshot, type: CollectionType, id: string): Snapshot {
  const entries = snapshot.collections[type] as Entry<CollectionType>[];
  const others = entries.filter(({ documentId }) => documentId !== id);
  return { ...snapshot, collections: { ...snapshot.collections, [type]: others } };
}

/** The pattern that an address belongs to; one without a part in brackets goes first. */
function routeOf(routes: readonly string[], url: string): string {
  const path = url.replace(/(.)\/$/, '$1');
  const pattern = routes.find((route) => route === path) ?? routes.find((route) => matches(route, path));
  if (pattern === undefined) throw new Error(`No page of the site is at ${url}.`);
  return pattern;
}

function matches(route: string, path: string): boolean {
  const [parts, given] = [route.split('/'), path.split('/')];
  return (
    parts.length === given.length &&
    // A part in brackets with something behind it, `[slug].ics`, is a file's.
    parts.every((part, index) => /^\[\w+\]$/.test(part) || part === given[index])
  );
}
