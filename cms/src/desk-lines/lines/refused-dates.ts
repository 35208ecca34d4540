/** Entries that a date should have put online or taken offline, and that were refused. */
import { acrossTypes } from '../across-types';
import { typesWith } from '../entry-link';
import type { DeskLine } from '../line';

export const refusedDates: DeskLine = {
  key: 'refused-dates',
  group: 'publish',
  title: 'Dates prévues qui n’ont pas pu être tenues',
  types: (strapi) => typesWith(strapi, 'scheduleProblem'),
  find: ({ strapi, uids }) =>
    acrossTypes(strapi, uids, {
      date: 'updatedAt',
      note: 'scheduleProblem',
      where: (query, column) => query.whereNotNull(`d.${column('scheduleProblem')}`),
      why: ({ note }) => note ?? '',
    }),
};
