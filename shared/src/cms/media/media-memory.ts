/** What a process has learned of files, so that an unchanged one costs neither disk nor network. */
import { isDeepStrictEqual } from 'node:util';
import type { MediaFile } from '../../domain/media.ts';
import type { Media } from '../../domain/snapshot.ts';
import type { UnusableFile } from './fetch-media.ts';

export interface MediaMemory {
  get(file: MediaFile): Media | UnusableFile | undefined;
  set(file: MediaFile, made: Media | UnusableFile): void;
  /** Knows nothing from here on, so that store and CMS are asked; what proves the same stays the same object. */
  forget(): void;
}

export function createMediaMemory(): MediaMemory {
  let known = new Map<string, Media | UnusableFile>();
  let before = known;
  const key = ({ url, updatedAt }: MediaFile) => `${url}\n${updatedAt}`;
  return {
    get: (file) => known.get(key(file)),
    set(file, made) {
      const old = before.get(key(file));
      known.set(key(file), old && isDeepStrictEqual(old, made) ? old : made);
    },
    forget() {
      before = known;
      known = new Map();
    },
  };
}
