/** The interventions that requests are about, as schools read of them: the version that is online. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../public-types';

const INTERVENTION = uidOf('school-intervention');

export async function isOnline(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await strapi.db.query(INTERVENTION).count({ where })) > 0;
}

/** Of the draft only where none is online; databases do not agree on whether nothing comes first in an order. */
export async function interventionTitle(strapi: Core.Strapi, documentId: string): Promise<string> {
  const versions = (await strapi.db
    .query(INTERVENTION)
    .findMany({ where: { documentId }, select: ['title', 'publishedAt'] })) as {
    title: string | null;
    publishedAt: string | null;
  }[];
  const shown = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
  return shown?.title ?? 'Intervention';
}
