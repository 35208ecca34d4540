/** How a file to download is announced: its kind and its weight. */
import { frenchNumber } from 'shared/domain/french-amounts';
import type { FileMedia } from 'shared/domain/snapshot';

const KILOBYTE = 1000;

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
