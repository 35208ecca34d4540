/** The files of a release: its pages, the bundle's assets, the pull's pictures and documents, words for the host. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { servedFolder, servedPaths } from 'shared/cms/media/store';
import type { Media, Snapshot } from 'shared/domain/snapshot';
import { hostingFiles, type ServedPage } from 'site/hosting/files';
import { fileOf } from 'site/site-renderer';
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
  /** Where the CMS answers schools' requests; null where none is known. */
  intakeUrl: string | null;
}

/** Path and hash. */
type NamedFiles = readonly (readonly [string, string])[];

/** Assets are taken in once, a picture when it comes. */
export function createReleaseFiles({
  objects,
  assetsFolder,
  mediaFolder,
  siteUrl,
  intakeUrl,
}: FileSources): ReleaseFiles {
  const assets = filesBelow(assetsFolder).map(
    (file) => [path.relative(assetsFolder, file), objects.adopt(file)] as const,
  );
  /** Of the release before alone: what no release has named for a while may be gone from the store. */
  let adopted: { media: readonly Media[]; files: readonly NamedFiles[]; all: NamedFiles } | undefined;
  /** What the host is told follows from these three alone. */
  let told: { from: readonly unknown[]; files: NamedFiles } | undefined;

  const adoptMedium = (medium: Media): NamedFiles =>
    servedPaths(medium).map(
      (served) => [served.slice(1), objects.adopt(path.join(servedFolder(mediaFolder), served))] as const,
    );

  function mediaFiles(media: readonly Media[]): NamedFiles {
    if (adopted && sameElements(adopted.media, media)) return adopted.all;
    const before = new Map(adopted?.media.map((medium, index) => [medium, adopted?.files[index]]));
    const files = media.map((medium) => before.get(medium) ?? adoptMedium(medium));
    adopted = { media, files, all: files.flat() };
    return adopted.all;
  }

  function wordsForHost(snapshot: Snapshot, served: readonly ServedPage[], media: NamedFiles): NamedFiles {
    const from = [snapshot.collections.redirect, served, media];
    if (told && sameElements(told.from, from)) return told.files;
    const others = [...assets, ...media].map(([file]) => ({ url: `/${file}` }));
    const pages = served.map((page) => ({ ...page, url: addressOf(page.url) }));
    const files = hostingFiles(snapshot, { siteUrl, intakeUrl }, [...pages, ...others]).map(
      ({ path: file, text }) => [file, objects.put(text)] as const,
    );
    told = { from, files };
    return files;
  }

  return {
    of(snapshot, pages, served) {
      const media = mediaFiles(Object.values(snapshot.media));
      return new Map([...assets, ...media, ...pages, ...wordsForHost(snapshot, served, media)]);
    },
  };
}

function sameElements(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** Where a host answers with the page: the page for errors is a file of its own name. */
function addressOf(url: string): string {
  return `/${fileOf(url)}`.replace(/index\.html$/, '');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
