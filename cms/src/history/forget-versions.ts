/** Versions are kept for two years. The last version of what is online stays, however old: it is what visitors read. */
import type { Core } from '@strapi/strapi';
import { lastPublication, removeVersions, versionsBefore, type Which } from './versions';

const KEPT_YEARS = 2;

/** SQLite takes a limited number of values in one statement. */
const AT_ONCE = 500;

export async function forgetVersions(strapi: Core.Strapi, now: Date): Promise<void> {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - KEPT_YEARS);
  await strapi.db.transaction(async () => {
    const old = await versionsBefore(strapi, limit.getTime());
    const kept = await lastOnline(strapi, old);
    const gone = old.map(({ id }) => id).filter((id) => !kept.has(id));
    for (let start = 0; start < gone.length; start += AT_ONCE)
      await removeVersions(strapi, gone.slice(start, start + AT_ONCE));
  });
}

async function lastOnline(strapi: Core.Strapi, versions: Which[]): Promise<Set<number>> {
  const entries = new Map(versions.map(({ uid, documentId }) => [documentId, { uid, documentId }]));
  const kept = new Set<number>();
  for (const which of entries.values()) {
    const where = { documentId: which.documentId, publishedAt: { $notNull: true } };
    if ((await strapi.db.query(which.uid).count({ where })) === 0) continue;
    const last = await lastPublication(strapi, which);
    if (last !== undefined) kept.add(last);
  }
  return kept;
}
