/** Brings every file that the content names into the store, one after the other: sharp keeps all cores busy with one. */
import type { ContentType } from '../../domain/content-types.ts';
import type { MediaFile } from '../../domain/media.ts';
import type { Media } from '../../domain/snapshot.ts';
import { problemOf, type Problem } from '../report.ts';
import type { Content } from '../settle-references.ts';
import { filesOf } from './collect.ts';
import { fetchMedia, UnusableFile, type MediaSource } from './fetch-media.ts';
import type { MediaMemory } from './media-memory.ts';

export interface FetchedMedia {
  /** By the file's address at the CMS. */
  media: Record<string, Media>;
  problems: Problem[];
}

/**
 * A file that cannot be used is told for each entry that names it; a CMS that fails throws. `onProgress` counts the files
 * that `memory` does not know.
 */
export async function fetchAllMedia(
  source: MediaSource,
  content: Content,
  memory: MediaMemory,
  onProgress: (done: number, total: number) => void,
): Promise<FetchedMedia> {
  const files = allFiles(content);
  await learn(source, files.filter((file) => memory.get(file) === undefined), memory, onProgress); // prettier-ignore
  const media: FetchedMedia['media'] = {};
  const problems: Problem[] = [];
  for (const file of files) {
    const made = memory.get(file);
    if (made instanceof UnusableFile)
      problems.push(...problemsOf(source.cmsUrl, content, file, made.message));
    else if (made) media[file.url] = made;
  }
  return { media, problems };
}

async function learn(
  source: MediaSource,
  files: readonly MediaFile[],
  memory: MediaMemory,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    const made = await fetchMedia(source, file).catch((error: unknown) => {
      if (error instanceof UnusableFile) return error;
      throw error;
    });
    memory.set(file, made);
  }
  onProgress(files.length, files.length);
}

/** Each address once. */
function allFiles(content: Content): MediaFile[] {
  const files = byType(content).flatMap(([, entries]) => filesOf(entries));
  return [...new Map(files.map((file) => [file.url, file])).values()];
}

function problemsOf(cmsUrl: string, content: Content, file: MediaFile, message: string): Problem[] {
  const field = { path: [`Fichier « ${file.name} »`], message };
  return byType(content).flatMap(([type, entries]) =>
    entries
      .filter((entry) => filesOf(entry).some(({ url }) => url === file.url))
      .map((entry) => problemOf(cmsUrl, type, entry, field, 'published without it')),
  );
}

function byType({ collections, singles }: Content): [ContentType, readonly object[]][] {
  const lists = Object.entries({ ...collections, ...singles }) as [ContentType, object | object[]][];
  return lists.map(([type, entries]) => [type, Array.isArray(entries) ? (entries as object[]) : [entries]]);
}
