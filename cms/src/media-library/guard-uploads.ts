/**
 * Every way into the media library, from the admin, from an address or from code, ends in two functions of Strapi's: here
 * they look at the bytes first. A refusal stops the whole request, before anything is stored. What replaces or deletes a
 * file takes more than the right to word it.
 */
import fs from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { FILE } from '../publication/entries-showing';
import { HEAD_BYTES, judgeFile } from './judge-file';
import { guardArranging, keepFiles } from './keep-files';

/** What a request brings, as far as it counts here. */
interface Upload {
  filepath: string;
  originalFilename?: string | null;
  size: number;
  mimetype?: string | null;
  /** Strapi prefers this to the type that the browser declares. */
  detectedMimeType?: string;
}
interface FileInfo {
  focalPoint?: object | null;
}
interface UploadService {
  upload(request: { data: object; files: Upload | Upload[] }, options?: object): Promise<unknown>;
  remove(file: object): Promise<unknown>;
  replace(id: unknown, request: { data: { fileInfo?: FileInfo }; file: Upload }, options?: object): Promise<unknown>; // prettier-ignore
}

export function guardUploads(strapi: Core.Strapi): void {
  guardArranging(strapi);
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const { upload, replace, remove } = service;
  service.upload = async (request, options) => {
    for (const file of [request.files].flat()) await admit(file);
    return await upload(request, options);
  };
  service.remove = async (file) => {
    keepFiles(strapi);
    return await remove(file);
  };
  service.replace = async (id, { data, file }, options) => {
    keepFiles(strapi);
    const old = await strapi.db.query(FILE).findOne({ where: { id }, select: ['mime', 'focalPoint'] });
    await admit(file, old?.mime);
    const fileInfo = { ...data.fileInfo, focalPoint: data.fileInfo?.focalPoint ?? old?.focalPoint ?? null };
    return await replace(id, { data: { ...data, fileInfo }, file }, options);
  };
}

/** Throws the French refusal; a file that is taken carries its true type from here on. */
async function admit(file: Upload, replaced?: string): Promise<void> {
  const name = file.originalFilename ?? 'sans nom';
  const judgement = judgeFile({ name, size: file.size, head: await headOf(file.filepath) }, replaced);
  if ('refusal' in judgement) throw new errors.ValidationError(judgement.refusal);
  const { mime } = judgement.kind;
  if (mime.startsWith('image/') && !(await isWhole(file.filepath)))
    throw new errors.ValidationError(
      `«\u202F${name}\u202F» est une image abîmée ou incomplète. Enregistrez-la de nouveau, puis ajoutez-la.`,
    );
  file.detectedMimeType = mime;
}

async function headOf(filepath: string): Promise<Buffer> {
  await using file = await fs.open(filepath);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

async function isWhole(filepath: string): Promise<boolean> {
  try {
    await sharp(filepath).metadata();
    return true;
  } catch {
    return false;
  }
}
