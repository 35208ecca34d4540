/** Brings one file of the CMS into the store. */
import type { MediaFile } from '../../domain/media.ts';
import type { Media } from '../../domain/snapshot.ts';
import { DEFAULT_TIMEOUT_MS, exchange, type HttpOptions } from '../http.ts';
import { isServedAsIs, makeDocument } from './documents.ts';
import { makeImage, type MadeFile } from './images.ts';
import { keyOfFile, keyOfPicture, recall, remember } from './store.ts';

/** A file that cannot be had, though the CMS answers: the page does without it. The message ends a French sentence. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

export interface MediaSource extends HttpOptions {
  cmsUrl: string;
  /** The store's folder. */
  folder: string;
}

/** Throws `UnusableFile` for this file's own trouble, `PullError` when the CMS fails. */
export async function fetchMedia(source: MediaSource, file: MediaFile): Promise<Media> {
  const { folder } = source;
  const known = await recall(folder, keyOfFile(file));
  if (known) return known;
  const bytes = await download(source, file);
  const { media, files } = (await pictureMadeBefore(folder, file, bytes)) ?? (await make(file, bytes));
  await remember(folder, keyOfFile(file), media, files);
  if (media.kind === 'image') await remember(folder, keyOfPicture(bytes), media, []);
  return media;
}

/** A video of the CMS's largest size over a slow line takes longer than an answer of GraphQL. */
const PATIENCE = 20;

/**
 * The bytes of a file as the CMS has them. The address carries the time of change, because the CMS lets what fetches its
 * files keep them for long. Throws `UnusableFile` for this file's own trouble, `PullError` when the CMS fails.
 */
export async function download(
  source: Omit<MediaSource, 'folder'>,
  { url, updatedAt }: MediaFile,
): Promise<Uint8Array> {
  const address = new URL(url, `${source.cmsUrl}/`);
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw new UnusableFile('n’a pas d’adresse utilisable.');
  address.searchParams.set('v', updatedAt);
  const timeoutMs = (source.timeoutMs ?? DEFAULT_TIMEOUT_MS) * PATIENCE;
  const { status, body } = await exchange(address.href, {}, { ...source, timeoutMs });
  if (status === 404 || status === 410) throw new UnusableFile('n’est plus dans la médiathèque.');
  if (status !== 200) throw new UnusableFile(`n’est pas donné par le CMS (erreur HTTP ${status}).`);
  return body;
}

interface Made {
  media: Media;
  files: readonly MadeFile[];
}

async function pictureMadeBefore(
  folder: string,
  { mime }: MediaFile,
  bytes: Uint8Array,
): Promise<Made | undefined> {
  const media = mime.startsWith('image/') ? await recall(folder, keyOfPicture(bytes)) : undefined;
  return media && { media, files: [] };
}

async function make(file: MediaFile, bytes: Uint8Array): Promise<Made> {
  if (isServedAsIs(file.mime)) return makeDocument(file.name, file.mime, bytes);
  if (!file.mime.startsWith('image/'))
    throw new UnusableFile(`est d’un genre qui ne se publie pas (${file.mime}).`);
  try {
    return await makeImage(bytes);
  } catch {
    throw new UnusableFile('n’est pas une image lisible.');
  }
}
