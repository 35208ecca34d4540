/** Takes away what an interrupted writing of the first content left behind. */
import type { Core } from '@strapi/strapi';
import { publicTypes, uidOf } from '../public-types';
import { FOLDER } from './illustrations';

export async function removeContent(strapi: Core.Strapi): Promise<void> {
  for (const type of publicTypes) {
    const documents = strapi.documents(uidOf(type));
    const entries = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'] });
    const documentIds = new Set(entries.map(({ documentId }) => documentId as string));
    for (const documentId of documentIds) await documents.delete({ documentId });
  }
  const files = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { folder: { name: FOLDER } } });
  const upload = strapi.plugin('upload').service('upload') as unknown as {
    remove(file: object): Promise<void>;
  };
  for (const file of files) await upload.remove(file);
}
