/**
 * The pages of one content and one moment, kept up to date: an update renders those pages alone whose recorded reads
 * changed, or whose time has come. Whatever the way here, the pages are those a full render would give.
 */
import type { Snapshot } from 'shared/domain/snapshot';
import { fileOf, type Moment, type Page, type SiteRenderer } from 'site/site-renderer';
import { inTurns, type OnProgress } from './in-turns.ts';
import { concerned, createReaders } from './readers.ts';
import { RenderFailure } from './render-failure.ts';
import { createRouteList } from './route-list.ts';

export interface SiteUpdate {
  /** Files whose bytes are not what they were, from the release's root. */
  changed: string[];
  removed: string[];
  /** How many pages were rendered to know. */
  rendered: number;
}

export interface WarmSite {
  /** Every rendered file with the hash of its bytes, as it is now. */
  readonly files: ReadonlyMap<string, string>;
  /** The addresses of these files; the same list as long as none comes or goes. */
  urls(): readonly string[];
  /**
   * @throws RenderFailure when a page cannot be rendered; the next update then renders again whatever this one left.
   */
  update(snapshot: Snapshot, now: Date, options?: UpdateOptions): Promise<SiteUpdate>;
  /** When time alone will change a page: milliseconds since 1970, infinite for never. */
  changesAt(): number;
  /** The addresses whose pages show an entry, a single type or a file; see `ReadKey`. */
  urlsReading(key: string): string[];
}

export interface UpdateOptions {
  /** Renders everything again, whatever is known. */
  anew?: boolean;
  onProgress?: OnProgress;
}

/** @param put keeps the bytes that answer at an address and gives their hash. */
export function createWarmSite(
  renderer: SiteRenderer,
  put: (url: string, bytes: Uint8Array) => string,
): WarmSite {
  const files = new Map<string, string>();
  const routes = createRouteList(renderer);
  const pages = createReaders<string>();
  const routeOf = new Map<string, string>();
  let before: Snapshot | undefined;
  /** What an update that broke off had to render, of one content or of another: the next one renders it again. */
  const owed = new Map<string, string>();
  let urls: readonly string[] | undefined;

  async function render(page: Page, moment: Moment, changed: string[]): Promise<void> {
    const {
      result: bytes,
      reads,
      changesAt,
    } = await renderer.renderPage(page, moment).catch((cause: unknown) => {
      throw new RenderFailure(page.url, cause);
    });
    const [file, hash] = [fileOf(page.url), put(page.url, bytes)];
    if (files.get(file) !== hash) changed.push(file);
    files.set(file, hash);
    if (!routeOf.has(page.url)) urls = undefined;
    routeOf.set(page.url, page.route);
    pages.set(page.url, reads, changesAt);
  }

  /** @returns the files that are no more. */
  function takeOut(gone: readonly Page[]): string[] {
    return gone.flatMap(({ url }) => {
      owed.delete(url);
      pages.remove(url);
      if (routeOf.delete(url)) urls = undefined;
      return files.delete(fileOf(url)) ? [fileOf(url)] : [];
    });
  }

  return {
    files,
    urls: () => (urls ??= [...routeOf.keys()]),
    changesAt: () => Math.min(routes.changesAt(), pages.changesAt()),
    urlsReading: (key) => pages.reading([key]),

    async update(snapshot, now, { anew = false, onProgress = () => {} } = {}) {
      const moment = { store: renderer.storeOf(snapshot), now };
      const keys = before && !anew ? renderer.changedKeys(before, snapshot) : undefined;
      const { came, gone } = await routes.list(keys, moment);
      const removed = takeOut(gone);
      for (const { url, route } of came) owed.set(url, route);
      for (const url of keys ? concerned(pages, keys, now) : routeOf.keys())
        owed.set(url, owed.get(url) ?? routeOf.get(url) ?? '');
      const changed: string[] = [];
      const work = ([url, route]: [string, string]) => render({ route, url }, moment, changed);
      const rendered = await inTurns(owed, work, onProgress);
      before = snapshot;
      routes.settle();
      owed.clear();
      return { changed, removed, rendered };
    },
  };
}
