/** The files of a release: its pages, the bundle's assets, the pull's pictures and documents, words for the host. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { servedFolder, servedPaths } from 'shared/cms/media/store';
import type { Media, Snapshot } from 'shared/domain/snapshot';
import { hostingFiles, type ServedPage } from 'site/hosting/files';
import type { ObjectStore } from '../release/object-store.ts';

export interface ReleaseFiles {
  /** All files of a release by path, with the hash of their bytes. */
  of(
    snapshot: Snapshot,
    pages: ReadonlyMap<string, string>,
    served: readonly ServedPage[],
  ): Map<string, string>;
}

export interface FileSources {
  objects: Pick<ObjectStore, 'put' | 'adopt'>;
  /** The bundle's style sheets, fonts and icons. */
  assetsFolder: string;
  /** The store of pictures and documents that the pull fills. */
  mediaFolder: string;
  siteUrl: string;
}

/** Path and hash. */
type NamedFiles = readonly (readonly [string, string])[];

/** Assets are taken in once, a picture when it comes. */
export function createReleaseFiles({
  objects,
  assetsFolder,
  mediaFolder,
  siteUrl,
}: FileSources): ReleaseFiles {
  const assets = filesBelow(assetsFolder).map(
    (file) => [path.relative(assetsFolder, file), objects.adopt(file)] as const,
  );
  /** Of the release before alone: what no release has named for a while may be gone from the store. */
  let filesOfMedium = new Map<Media, NamedFiles>();

  const adoptMedium = (medium: Media): NamedFiles =>
    servedPaths(medium).map(
      (served) => [served.slice(1), objects.adopt(path.join(servedFolder(mediaFolder), served))] as const,
    );

  /** What the host is told follows from these two alone. */
  let told: { redirects: unknown; served: unknown; files: NamedFiles } | undefined;

  function wordsForHost(snapshot: Snapshot, served: readonly ServedPage[]): NamedFiles {
    const { redirect: redirects } = snapshot.collections;
    if (told?.redirects === redirects && told.served === served) return told.files;
    const files = hostingFiles(snapshot, siteUrl, served).map(
      ({ path: file, text }) => [file, objects.put(text)] as const,
    );
    told = { redirects, served, files };
    return files;
  }

  return {
    of(snapshot, pages, served) {
      const words = wordsForHost(snapshot, served);
      const media = Object.values(snapshot.media);
      filesOfMedium = new Map(
        media.map((medium) => [medium, filesOfMedium.get(medium) ?? adoptMedium(medium)]),
      );
      return new Map([...assets, ...[...filesOfMedium.values()].flat(), ...pages, ...words]);
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
