/** Files that are served as they are: documents, videos, captions. What a browser could run is refused. */
import type { FileMedia } from '../../domain/snapshot.ts';
import { contentHash } from './content-hash.ts';
import type { MadeFile } from './images.ts';

/** Media type → ending of the served name. HTML and SVG are not among them: they may carry scripts. */
export const servedTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'text/csv': 'csv',
  'text/vtt': 'vtt',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

export function isServedAsIs(mime: string): boolean {
  return Object.hasOwn(servedTypes, mime);
}

/** Keeps the words of the file's name, so that a saved document can be recognised. */
export function makeDocument(
  name: string,
  mime: string,
  bytes: Uint8Array,
): { media: FileMedia; files: MadeFile[] } {
  const words = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const path = `/documents/${contentHash(bytes)}/${words || 'document'}.${servedTypes[mime]}`;
  return { media: { kind: 'file', path, mime, size: bytes.byteLength }, files: [{ path, bytes }] };
}
