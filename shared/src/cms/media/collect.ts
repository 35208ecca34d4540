/** Finds every file that entries refer to. Pure. */
import { mediaFile, type MediaFile } from '../../domain/media.ts';

/** The files anywhere inside `content`, each once (the same address means the same file). */
export function collectFiles(content: unknown): MediaFile[] {
  const files = new Map<string, MediaFile>();
  visit(content, files);
  return [...files.values()];
}

function visit(value: unknown, files: Map<string, MediaFile>): void {
  if (typeof value !== 'object' || value === null) return;
  const file = mediaFile.safeParse(value);
  if (file.success) files.set(file.data.url, file.data);
  else for (const part of Object.values(value)) visit(part, files);
}
