/** Entries online whose day of review has come, in every type that has such a day. */
import { parisDay } from 'shared/domain/paris-time';
import { acrossTypes } from '../across-types';
import { typesWith } from '../entry-link';
import type { DeskLine } from '../line';
import { reviewWhy } from '../words';

export const toReview: DeskLine = {
  key: 'to-review',
  group: 'review',
  title: 'Fiches à relire',
  types: (strapi) => typesWith(strapi, 'nextReviewOn'),
  find: ({ strapi, uids, now }) =>
    acrossTypes(strapi, uids, {
      date: 'nextReviewOn',
      // The draft's day: who moves it has looked at the entry, also when the change is not online yet.
      until: parisDay(now),
      where: (query) => query.whereNotNull('p.id'),
      why: ({ date }) => reviewWhy(String(date), now),
    }),
};
