/**
 * Pictures of a draft that no release has: one quick variant each, kept in memory, because making all of them takes
 * longer than an editor waits for a preview.
 */
import { hash } from 'node:crypto';
import { filesOf } from 'shared/cms/media/collect';
import { download } from 'shared/cms/media/fetch-media';
import { makeQuickImage } from 'shared/cms/media/quick-image';
import type { MediaFile } from 'shared/domain/media';
import type { Media, Snapshot } from 'shared/domain/snapshot';

export interface QuickMedia {
  /** The snapshot with something to show for each picture that `draft` names; one that cannot be had is left out. */
  complete(snapshot: Snapshot, draft: object): Promise<Snapshot>;
  /** The bytes (WebP) that answer at an address of such a picture. */
  bytesAt(path: string): Uint8Array | undefined;
}

/** A few previews' pictures. */
const KEPT = 40;

export function createQuickMedia(cmsUrl: string): QuickMedia {
  const made = new Map<string, { media: Media; bytes: Uint8Array }>();

  async function make(file: MediaFile): Promise<Media> {
    const path = `/apercu/${hash('sha256', `${file.url} ${file.updatedAt}`).slice(0, 32)}.webp`;
    const known = made.get(path);
    if (known) return known.media;
    const { width, height, bytes } = await makeQuickImage(await download({ cmsUrl }, file));
    const media: Media = { kind: 'image', width, height, avif: [], webp: [{ width, path }] };
    made.set(path, { media, bytes });
    for (const old of [...made.keys()].slice(0, -KEPT)) made.delete(old);
    return media;
  }

  return {
    bytesAt: (path) => made.get(path)?.bytes,
    async complete(snapshot, draft) {
      const missing = filesOf(draft).filter(
        (file) => file.mime.startsWith('image/') && !snapshot.media[file.url],
      );
      const found = await Promise.all(
        missing.map(async (file) => [file.url, await make(file).catch(() => undefined)] as const),
      );
      const added = found.filter((each): each is [string, Media] => each[1] !== undefined);
      return { ...snapshot, media: { ...snapshot.media, ...Object.fromEntries(added) } };
    },
  };
}
