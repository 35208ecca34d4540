/** Drafts that this person began or changed last: never online, or changed since they are. */
import { acrossTypes } from '../across-types';
import { typesWithDrafts } from '../entry-link';
import type { DeskLine } from '../line';
import { draftWhy } from '../words';

export const myDrafts: DeskLine = {
  key: 'my-drafts',
  group: 'drafts',
  title: 'Commencés ou modifiés par vous',
  types: typesWithDrafts,
  find: ({ strapi, uids, person, now }) =>
    acrossTypes(strapi, uids, {
      date: 'updatedAt',
      latestFirst: true,
      where: (query) =>
        query
          .where((mine) => mine.where('d.created_by_id', person).orWhere('d.updated_by_id', person))
          .where((changed) =>
            changed.whereNull('p.id').orWhereRaw('?? > ??', ['d.updated_at', 'p.updated_at']),
          ),
      why: ({ date, online }) => draftWhy(new Date(date ?? 0).toISOString(), online !== null, now),
    }),
};
