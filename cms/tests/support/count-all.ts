/** How many rows every table of content, files and accounts holds: what a step run twice must not change. */
import { publicRevision } from './public-revision.ts';
import type { Cms } from './cms.ts';

export async function countAll(cms: Cms): Promise<Record<string, number>> {
  const counts: Record<string, number> = { revision: await publicRevision(cms) };
  for (const uid of Object.keys(cms.strapi.contentTypes)) {
    counts[uid] = await cms.strapi.db.query(uid).count();
  }
  return counts;
}
