/** Entries that go online by a date. */
import { acrossTypes } from '../across-types';
import { typesWith } from '../entry-link';
import type { DeskLine } from '../line';
import { scheduledWhy } from '../words';

export const scheduled: DeskLine = {
  key: 'scheduled',
  group: 'publish',
  title: 'Mises en ligne prévues',
  types: (strapi) => typesWith(strapi, 'publishAt'),
  find: ({ strapi, uids, now }) =>
    acrossTypes(strapi, uids, {
      date: 'publishAt',
      where: (query, column) =>
        query.whereNotNull(`d.${column('publishAt')}`).whereNull(`d.${column('scheduleProblem')}`),
      why: ({ date }) => scheduledWhy(new Date(date ?? 0).toISOString(), now),
    }),
};
