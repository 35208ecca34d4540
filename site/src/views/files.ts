/** Files to download: which are there, and how each is announced, by its kind and its weight. */
import { frenchNumber } from 'shared/domain/french-amounts';
import type { DocumentFile, MediaFile } from 'shared/domain/media';
import type { FileMedia, Media } from 'shared/domain/snapshot';

const KILOBYTE = 1000;

/** The documents whose file could be had, with what is served of it. */
export function servedDocuments(
  documents: readonly DocumentFile[],
  mediaOf: (file: MediaFile) => Media | undefined,
): (DocumentFile & { media: FileMedia })[] {
  return documents.flatMap((document) => {
    const media = mediaOf(document.file);
    return media?.kind === 'file' ? [{ ...document, media }] : [];
  });
}

/** « PDF, 245 ko ». */
export function fileNote({ path, size }: Pick<FileMedia, 'path' | 'size'>): string {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toUpperCase();
  const weight = weightOf(size);
  return extension ? `${extension}, ${weight}` : weight;
}

function weightOf(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes}\u00A0octets`;
  if (bytes < KILOBYTE ** 2) return `${Math.round(bytes / KILOBYTE)}\u00A0ko`;
  return `${frenchNumber(Math.round((bytes / KILOBYTE ** 2) * 10) / 10)}\u00A0Mo`;
}
