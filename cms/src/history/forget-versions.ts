/** Versions are kept for two years. The last version of what is online stays, however old: it is what visitors read. */
import type { Core } from '@strapi/strapi';
import { lastPublications, removeVersions, versionsBefore } from './versions';

const KEPT_YEARS = 2;

/** SQLite takes a limited number of values in one statement. */
const AT_ONCE = 500;

export async function forgetVersions(strapi: Core.Strapi, now: Date): Promise<void> {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - KEPT_YEARS);
  await strapi.db.transaction(async () => {
    const old = await versionsBefore(strapi, limit.getTime());
    if (old.length === 0) return;
    const kept = await lastOnline(strapi);
    const gone = old.map(({ id }) => id).filter((id) => !kept.has(id));
    for (let start = 0; start < gone.length; start += AT_ONCE)
      await removeVersions(strapi, gone.slice(start, start + AT_ONCE));
  });
}

/** A question for each type, however many entries there are. */
async function lastOnline(strapi: Core.Strapi): Promise<Set<number>> {
  const kept = new Set<number>();
  for (const [uid, versions] of Map.groupBy(await lastPublications(strapi), (version) => version.uid)) {
    const where = { publishedAt: { $notNull: true } };
    const rows = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
    const online = new Set(rows.map(({ documentId }: { documentId: string }) => documentId));
    for (const { id, documentId } of versions) if (online.has(documentId)) kept.add(id);
  }
  return kept;
}
