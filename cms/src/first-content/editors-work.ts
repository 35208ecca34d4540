/** Whether a person has worked in the CMS: someone's name is on an entry or on a file of the media library. */
import type { Core } from '@strapi/strapi';
import { publicTypes, uidOf } from '../public-types';

const FILE = 'plugin::upload.file';
const SOMEONE = { id: { $notNull: true } };

/** The first content itself is written in nobody's name. */
export async function hasEditorsWork(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of [...publicTypes.map(uidOf), FILE]) {
    const where = { $or: [{ createdBy: SOMEONE }, { updatedBy: SOMEONE }] };
    if ((await strapi.db.query(uid).count({ where })) > 0) return true;
  }
  return false;
}
