/** All files of a suite share one CMS: a test takes away again what it wrote. */
import { publicTypes, uidOf } from '../../src/public-types.ts';
import type { Cms } from './cms.ts';
import { documents } from './documents.ts';
import { withoutEditorsRules } from './without-rules.ts';

/** Notes what there is now, and gives what deletes every entry that came since. */
export async function newEntriesRemover(cms: Cms): Promise<() => Promise<void>> {
  const before = new Set((await entries(cms)).map(({ documentId }) => documentId));
  // In whatever order: entries may name one another.
  const remove = async () => {
    for (const { type, documentId } of await entries(cms)) {
      if (before.has(documentId)) continue;
      before.add(documentId);
      await documents(cms, type).delete({ documentId });
    }
  };
  return () => withoutEditorsRules(remove);
}

async function entries({ strapi }: Cms): Promise<{ type: string; documentId: string }[]> {
  const lists = publicTypes.map(async (type) => {
    const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'] });
    return rows.map((row) => ({ type, documentId: row.documentId as string }));
  });
  return (await Promise.all(lists)).flat();
}
