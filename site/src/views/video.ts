/** How a video can be seen: played from this site, or elsewhere. */
import type { Video } from 'shared/domain/parts';
import type { MediaFile } from 'shared/domain/media';
import type { FileMedia, Media } from 'shared/domain/snapshot';

type VideoWay =
  | { kind: 'file'; file: FileMedia; captions: FileMedia | null }
  /** `host` is null for an address on this site. */
  | { kind: 'link'; href: string; host: string | null };

/** Null when there is nothing to see: no file that could be had, no address that a page can have. */
export function videoWay(
  { file, captions, url }: Pick<Video, 'file' | 'captions' | 'url'>,
  mediaOf: (file: MediaFile) => Media | undefined,
): VideoWay | null {
  const served = (wanted: MediaFile | null) => {
    const media = wanted ? mediaOf(wanted) : undefined;
    return media?.kind === 'file' ? media : null;
  };
  const played = served(file);
  if (played) return { kind: 'file', file: played, captions: served(captions) };
  if (url?.startsWith('/')) return { kind: 'link', href: url, host: null };
  if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return { kind: 'link', href: url, host: new URL(url).hostname };
}
