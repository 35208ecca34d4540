/** What structured data needs of the page it stands on. */
import type { Image } from 'shared/domain/media';
import { mediaOf } from '../../content.ts';
import type { Absolute } from './node.ts';

/** @param site `Astro.site`. */
export function absoluteIn(site: URL | undefined): Absolute {
  return (path) => new URL(path, site).href;
}

/** The widest variant that every reader of pictures takes; null without a picture. */
export function pictureOf(image: Image | null): string | null {
  const media = image ? mediaOf(image.file) : undefined;
  return media?.kind === 'image' ? (media.webp.at(-1)?.path ?? null) : null;
}
