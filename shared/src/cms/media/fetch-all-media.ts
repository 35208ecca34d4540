/** Brings every file that the content names into the store, one after the other: sharp keeps all cores busy with one. */
import type { ContentType } from '../../domain/content-types.ts';
import type { MediaFile } from '../../domain/media.ts';
import type { Media } from '../../domain/snapshot.ts';
import { problemOf, type Problem } from '../report.ts';
import type { Content } from '../settle-references.ts';
import { collectFiles } from './collect.ts';
import { fetchMedia, UnusableFile, type MediaSource } from './fetch-media.ts';

export interface FetchedMedia {
  /** By the file's address at the CMS. */
  media: Record<string, Media>;
  problems: Problem[];
}

/** A file that cannot be used is told for each entry that names it; a CMS that fails throws. */
export async function fetchAllMedia(
  source: MediaSource,
  content: Content,
  onProgress: (done: number, total: number) => void,
): Promise<FetchedMedia> {
  const media: FetchedMedia['media'] = {};
  const problems: Problem[] = [];
  const files = collectFiles(content);
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    try {
      media[file.url] = await fetchMedia(source, file);
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      problems.push(...problemsOf(source.cmsUrl, content, file, error.message));
    }
  }
  onProgress(files.length, files.length);
  return { media, problems };
}

function problemsOf(
  cmsUrl: string,
  { collections, singles }: Content,
  file: MediaFile,
  message: string,
): Problem[] {
  const field = { path: [`Fichier « ${file.name} »`], message };
  return (Object.entries({ ...collections, ...singles }) as [ContentType, unknown][]).flatMap(
    ([type, entries]) =>
      [entries]
        .flat()
        .filter((entry) => collectFiles(entry).some(({ url }) => url === file.url))
        .map((entry) => problemOf(cmsUrl, type, entry, field, 'published without it')),
  );
}
