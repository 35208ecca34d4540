/** What the warm bundle gives to whoever imports it (`renderer.ts`). */
import type { Snapshot } from 'shared/domain/snapshot';
import type { ContentStore, ReadKey } from './content-store.ts';

export interface SiteRenderer {
  /** The site's page templates and other files, by the pattern of their address: `/agenda/[slug]`. */
  routes: readonly string[];
  storeOf(snapshot: Snapshot): ContentStore;
  changedKeys(before: Snapshot, after: Snapshot): Set<ReadKey>;
  /** The addresses that a route has with this content, such as `/agenda/salon/`. */
  listPages(route: string, moment: Moment): Promise<Noted<readonly string[]>>;
  /** @throws RenderFailure, which names the address. */
  renderPage(page: Page, moment: Moment): Promise<Noted<Uint8Array>>;
}

export interface Page {
  route: string;
  /** Address from the site's root. */
  url: string;
}

/** The content and the time that pages are rendered for. */
export interface Moment {
  store: ContentStore;
  now: Date;
}

/** A result with what it was made from: it stays the same until one of these keys changes or that moment comes. */
export interface Noted<T> {
  result: T;
  reads: ReadonlySet<ReadKey>;
  /** Milliseconds since 1970; infinite when time changes nothing. */
  changesAt: number;
}

/** The file, from the release's root, that answers at an address. */
export function fileOf(url: string): string {
  const path = url.slice(1);
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
