/** The media library, as the admin uses it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Cms } from './cms.ts';

interface UploadService {
  upload(request: { data: object; files: object }): Promise<[{ id: number }]>;
  updateFileInfo(id: number, info: object): Promise<unknown>;
  replace(id: number, request: { data: object; file: object }): Promise<unknown>;
  findOne(id: number): Promise<object>;
  remove(file: object): Promise<unknown>;
}

export function uploads({ strapi }: Cms): UploadService {
  return strapi.plugin('upload').service('upload') as unknown as UploadService;
}

/** Uploads a small picture under `name` and gives its id. */
export async function uploadPicture(cms: Cms, name: string): Promise<number> {
  const filepath = path.join(cms.folder, name);
  await fs.copyFile(path.resolve(import.meta.dirname, '..', '..', 'favicon.png'), filepath);
  const { size } = await fs.stat(filepath);
  const files = { filepath, originalFilename: name, mimetype: 'image/png', size };
  const [{ id }] = await uploads(cms).upload({ data: { fileInfo: { name } }, files });
  return id;
}
