/**
 * Takes away what an interrupted writing of the first content left behind: every public entry and every illustration.
 * Only for a database in which nobody has worked yet.
 */
import type { Core } from '@strapi/strapi';
import { withoutEditorsRules } from '../documents/editors-rules';
import { publicTypes, uidOf } from '../public-types';
import { FOLDER } from './illustrations';

export async function removeContent(strapi: Core.Strapi): Promise<void> {
  await withoutEditorsRules(() => removeEntries(strapi));
  await removeIllustrations(strapi);
}

async function removeEntries(strapi: Core.Strapi): Promise<void> {
  for (const type of publicTypes) {
    const documents = strapi.documents(uidOf(type));
    const entries = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'] });
    const documentIds = new Set(entries.map(({ documentId }) => documentId as string));
    for (const documentId of documentIds) await documents.delete({ documentId });
  }
}

async function removeIllustrations(strapi: Core.Strapi): Promise<void> {
  const files = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { folder: { name: FOLDER } } });
  const upload = strapi.plugin('upload').service('upload') as unknown as {
    remove(file: object): Promise<void>;
  };
  for (const file of files) await upload.remove(file);
}
