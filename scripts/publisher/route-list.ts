/** The addresses that each route of the site has, listed again when what a list was made from changes. */
import type { Moment, Page, SiteRenderer } from 'site/site-renderer';
import { concerned, createReaders } from './readers.ts';

export interface RouteList {
  /**
   * Lists again what these keys or the time concern, or everything; what is listed is listed again the next time, until
   * `settle`. All or nothing: when a route cannot be listed, nothing is taken as known.
   */
  list(keys: ReadonlySet<string> | undefined, moment: Moment): Promise<{ came: Page[]; gone: Page[] }>;
  /** All that was listed has become pages. */
  settle(): void;
  changesAt(): number;
}

export function createRouteList(renderer: Pick<SiteRenderer, 'routes' | 'listPages'>): RouteList {
  const readers = createReaders<string>();
  const urlsOf = new Map<string, readonly string[]>();
  const owed = new Set<string>();
  return {
    changesAt: () => readers.changesAt(),
    settle: () => owed.clear(),
    async list(keys, moment) {
      for (const route of keys ? concerned(readers, keys, moment.now) : renderer.routes) owed.add(route);
      const listed = [];
      for (const route of owed) listed.push({ route, ...(await renderer.listPages(route, moment)) });
      const [came, gone]: [Page[], Page[]] = [[], []];
      for (const { route, result: urls, reads, changesAt } of listed) {
        const known = new Set(urlsOf.get(route));
        for (const url of urls) if (!known.delete(url)) came.push({ route, url });
        for (const url of known) gone.push({ route, url });
        urlsOf.set(route, urls);
        readers.set(route, reads, changesAt);
      }
      return { came, gone };
    },
  };
}
