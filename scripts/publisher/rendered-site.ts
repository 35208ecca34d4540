/** The warm site with its bytes: in the object store for good, in memory as long as the gates want to read them. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Snapshot } from 'shared/domain/snapshot';
import type { ServedPage } from 'site/hosting/files';
import { inlineBlocks, type InlineBlocks } from 'site/hosting/inline-blocks';
import type { SiteRenderer } from 'site/site-renderer';
import type { ObjectStore } from '../release/object-store.ts';
import { createWarmSite, type UpdateOptions, type WarmSite } from './warm-site.ts';

export interface RenderedSite {
  readonly pages: WarmSite;
  /** @returns how many pages were rendered. */
  update(snapshot: Snapshot, now: Date, options: UpdateOptions): Promise<number>;
  /** The addresses of all pages, with what of them the host's headers must allow; the same list until that changes. */
  served(): readonly ServedPage[];
  /** The bytes of a hash: of what was just rendered mostly from memory, of anything else from the store. */
  read(hash: string): Uint8Array;
  /** The bytes of the last updates are needed no more. */
  forgetBytes(): void;
}

/** Bytes. An edit's pages are a few hundred kilobytes; a whole large site would take more than all else together. */
const MOST_REMEMBERED = 16 * 1024 * 1024;

const NOTHING_INLINE: InlineBlocks = { scripts: [], styles: [] };

export function createRenderedSite(
  renderer: SiteRenderer,
  objects: Pick<ObjectStore, 'put' | 'pathOf'>,
): RenderedSite {
  const bytesOf = new Map<string, Uint8Array>();
  let remembered = 0;
  const inlineOf = new Map<string, InlineBlocks>();
  /** Right for these addresses, and as long as no page's inline blocks change. */
  let served: { urls: readonly string[]; pages: readonly ServedPage[] } | undefined;

  function noteInline(url: string, bytes: Uint8Array): void {
    const inline = url.endsWith('/') ? inlineBlocks(Buffer.from(bytes).toString()) : NOTHING_INLINE;
    if (!isDeepStrictEqual(inlineOf.get(url), inline)) served = undefined;
    inlineOf.set(url, inline);
  }

  function remember(hash: string, bytes: Uint8Array): void {
    if (remembered + bytes.byteLength > MOST_REMEMBERED) return;
    remembered += bytes.byteLength;
    bytesOf.set(hash, bytes);
  }

  const pages = createWarmSite(renderer, (url, bytes) => {
    const hash = objects.put(bytes);
    remember(hash, bytes);
    noteInline(url, bytes);
    return hash;
  });
  return {
    pages,
    update: async (snapshot, now, options) => (await pages.update(snapshot, now, options)).rendered,
    served() {
      const urls = pages.urls();
      if (served?.urls !== urls) {
        const withInline = urls.map((url) => ({ url, inline: inlineOf.get(url) ?? NOTHING_INLINE }));
        served = { urls, pages: withInline };
      }
      return served.pages;
    },
    read: (hash) => bytesOf.get(hash) ?? readFileSync(objects.pathOf(hash)),
    forgetBytes() {
      bytesOf.clear();
      remembered = 0;
    },
  };
}
