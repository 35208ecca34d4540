/** Which published entries show files of the media library, in a field of their own or in one of their parts. */
import type { Core } from '@strapi/strapi';
import type { ChangedEntry } from './content-change';
import { publishedOwners } from './visible-parents';

export const FILE = 'plugin::upload.file';

interface Use {
  related_type: string;
  related_id: number;
}

/** A picture within rich text is not asked for: the text keeps its own copy of what the library said. */
export async function entriesShowing(
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<ChangedEntry[]> {
  const rowsByType = Map.groupBy(await usesOf(strapi, fileIds), ({ related_type }) => related_type);
  const entries: ChangedEntry[] = [];
  for (const [uid, uses] of rowsByType) {
    entries.push(...(await publishedOwners(strapi, uid, uses.map(({ related_id }) => related_id)))); // prettier-ignore
  }
  return entries;
}

/** Strapi keeps the uses of all files in one table, for drafts and published versions alike. */
async function usesOf(strapi: Core.Strapi, fileIds: readonly number[]): Promise<Use[]> {
  const { joinTable } = strapi.db.metadata.get(FILE).attributes['related'] as { joinTable: { name: string } };
  return strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(joinTable.name)
      .whereIn('file_id', fileIds)
      .transacting(trx)
      .select('related_type', 'related_id'),
  );
}
