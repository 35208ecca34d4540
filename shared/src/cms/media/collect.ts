/** Finds every file that entries refer to, once for each entry. Pure. */
import { mediaFile, type MediaFile } from '../../domain/media.ts';

const known = new WeakMap<object, readonly MediaFile[]>();

/**
 * The files anywhere inside an entry, or inside a list of entries, each once (the same address means the same file).
 * Neither may change later.
 */
export function filesOf(content: object): readonly MediaFile[] {
  let files = known.get(content);
  if (!files)
    known.set(content, (files = eachOnce(Array.isArray(content) ? inEntries(content) : inEntry(content))));
  return files;
}

function inEntries(entries: readonly object[]): MediaFile[] {
  return entries.flatMap((entry) => filesOf(entry));
}

function inEntry(entry: object): MediaFile[] {
  const files: MediaFile[] = [];
  visit(entry, files);
  return files;
}

function eachOnce(files: readonly MediaFile[]): MediaFile[] {
  return [...new Map(files.map((file) => [file.url, file])).values()];
}

function visit(value: unknown, files: MediaFile[]): void {
  if (typeof value !== 'object' || value === null) return;
  // A glance before the schema: nearly nothing of an entry is a file.
  const file = 'url' in value && 'mime' in value ? mediaFile.safeParse(value) : undefined;
  if (file?.success) files.push(file.data);
  else for (const part of Object.values(value)) visit(part, files);
}
