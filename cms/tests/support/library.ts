/** The media library over the network: what an editor offers it, and what it answers. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll } from 'vitest';
import { runningCms, type Cms } from './cms.ts';
import { signIn } from './sign-in.ts';
import { uploads } from './uploads.ts';

export interface Offer {
  name: string;
  type: string;
  content: BlobPart;
}

export interface Added {
  id: number;
  mime: string;
  ext: string;
  focalPoint: object | null;
}

export let cms: Cms;
/** Of the administrator. */
export let headers: { authorization: string };
/** A PNG. */
export let picture: Buffer<ArrayBuffer>;

/** To be called once, at the top of a file. */
export function prepareLibrary(): void {
  beforeAll(async () => {
    cms = await runningCms();
    headers = await signIn(cms);
    picture = await fs.readFile(path.resolve(import.meta.dirname, '..', '..', 'favicon.png'));
  });
}

/** What the admin sends for a file; with an id, to replace that one. */
export async function offer({ name, type, content }: Offer, id?: number): Promise<Response> {
  const body = new FormData();
  body.append('files', new Blob([content], { type }), name);
  const target = id === undefined ? '/upload' : `/upload/files/${id}/replace`;
  return await fetch(`${cms.url}${target}`, { method: 'POST', body, headers });
}

/** The refusal that an editor reads. */
export async function refusal(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { message: string } };
  return `${response.status} ${error.message}`;
}

/** The file that the library made; to be removed by the caller. */
export async function added(offered: Offer): Promise<Added> {
  const [file] = (await (await offer(offered)).json()) as [Added];
  return file;
}

export async function addPicture(): Promise<number> {
  return (await added({ name: 'image.png', type: 'image/png', content: picture })).id;
}

export async function remove(id: number): Promise<void> {
  await uploads(cms).remove(await uploads(cms).findOne(id));
}
