/** Drafts never online that nobody has touched for two months. */
import { acrossTypes } from '../across-types';
import { typesWithDrafts } from '../entry-link';
import type { DeskLine } from '../line';
import { forgottenWhy } from '../words';

const DAYS = 60;
const DAY_IN_MS = 24 * 60 * 60 * 1000;

export const forgottenDrafts: DeskLine = {
  key: 'forgotten-drafts',
  group: 'aging',
  title: 'Brouillons qui attendent depuis longtemps',
  types: typesWithDrafts,
  find: ({ strapi, uids, now }) =>
    acrossTypes(strapi, uids, {
      date: 'updatedAt',
      where: (query) =>
        query.whereNull('p.id').where('d.updated_at', '<', new Date(now.getTime() - DAYS * DAY_IN_MS)),
      why: ({ date }) => forgottenWhy(new Date(date ?? 0).toISOString(), now),
    }),
};
