/**
 * Fills an empty CMS with content, published. Strapi's own way takes some 40 ms an entry, minutes for a large site: so the
 * rows that it would have written are written straight into its tables, in one transaction.
 */
import type { GeneratedContent } from 'shared/testing/generated-content/generate-content';
import { rowsOf } from './rows.ts';
import { schemaOf, uidOf } from './schema.ts';
import type { Strapi } from './strapi.ts';
import { uploadFiles } from './upload-files.ts';

/** SQLite takes some hundred rows at once. */
const CHUNK = 100;

/** @throws when the CMS has content already: its rows would be taken for others. */
export async function fillCms(strapi: Strapi, content: GeneratedContent): Promise<void> {
  for (const type of [...Object.keys(content.collections), ...Object.keys(content.singles)]) {
    if ((await strapi.db.query(uidOf(type)).count()) > 0)
      throw new Error(`The CMS already has content (${type}): give it a data folder of its own.`);
  }
  const fileIds = await uploadFiles(strapi, content.files);
  const { models, links } = rowsOf(schemaOf(strapi), content, fileIds);
  await strapi.db.transaction(async ({ trx }) => {
    for (const [uid, data] of models) await strapi.db.query(uid).createMany({ data });
    for (const [table, rows] of links) await trx.batchInsert(table, rows, CHUNK);
  });
}
