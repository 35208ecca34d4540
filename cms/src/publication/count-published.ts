/** How many entries of each public type are online, straight from the database; 0 or 1 for a single type. */
import type { Core } from '@strapi/strapi';
import { publicTypes, uidOf } from '../public-types';

/** By singular name. Joins the running transaction. */
export async function countPublished(strapi: Core.Strapi): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const type of publicTypes) {
    counts[type] = await strapi.db.query(uidOf(type)).count({ where: { publishedAt: { $notNull: true } } });
  }
  return counts;
}
