/**
 * The drawn illustrations of the first content: SVG in the repository, PNG in the media library, because Strapi's
 * library refuses SVG from editors (it may carry scripts) and every image then follows the same road to the site.
 */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

export const FOLDER = 'Illustrations';
const WIDTH = 1600;

interface UploadService {
  upload(request: { data: object; files: object }): Promise<[{ id: number }]>;
}

/** Each file is uploaded when it is first asked for, with the words of that place, and once. */
export function illustrationUploader(strapi: Core.Strapi) {
  const uploaded = new Map<string, Promise<number>>();
  let folder: Promise<number> | undefined;
  return (name: string, alternativeText: string): Promise<number> => {
    folder ??= illustrationFolder(strapi);
    const file = uploaded.get(name) ?? upload(strapi, name, alternativeText, folder);
    uploaded.set(name, file);
    return file;
  };
}

async function upload(strapi: Core.Strapi, name: string, alternativeText: string, folder: Promise<number>) {
  const png = await rasterise(path.join(strapi.dirs.app.root, 'seed', 'illustrations', `${name}.svg`));
  const filepath = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'illustration-')), `${name}.png`);
  await fs.writeFile(filepath, png);
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const [file] = await service.upload({
    data: { fileInfo: { name: `${name}.png`, alternativeText, folder: await folder } },
    files: { filepath, originalFilename: `${name}.png`, mimetype: 'image/png', size: png.length },
  });
  await fs.rm(path.dirname(filepath), { recursive: true });
  return file.id;
}

async function rasterise(file: string): Promise<Buffer> {
  const { width = WIDTH } = await sharp(file).metadata();
  // 72 dots an inch is the drawing's own size: drawn at the wanted width, not enlarged after.
  return sharp(file, { density: (72 * WIDTH) / width })
    .resize({ width: WIDTH })
    .png()
    .toBuffer();
}

async function illustrationFolder(strapi: Core.Strapi): Promise<number> {
  const existing = await strapi.db
    .query('plugin::upload.folder')
    .findOne({ where: { name: FOLDER, parent: null } });
  if (existing) return existing.id as number;
  const service = strapi.plugin('upload').service('folder') as unknown as {
    create(folder: { name: string }): Promise<{ id: number }>;
  };
  return (await service.create({ name: FOLDER })).id;
}
