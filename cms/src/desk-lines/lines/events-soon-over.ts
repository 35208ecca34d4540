/** Events whose last date ends within a week. */
import { entryOf } from '../entry-link';
import { firstOf, type DeskLine } from '../line';
import { soonOverWhy } from '../words';
import { EVENT, eventsEnding } from './events';

const WEEK_IN_MS = 7 * 24 * 60 * 60 * 1000;

export const eventsSoonOver: DeskLine = {
  key: 'events-soon-over',
  group: 'aging',
  title: 'Événements bientôt terminés',
  types: () => [EVENT],
  async find({ strapi, now }) {
    const ending = await eventsEnding(strapi, now, new Date(now.getTime() + WEEK_IN_MS));
    return firstOf(
      ending,
      ({ end }) => Date.parse(end),
      (event) => entryOf({ uid: EVENT, ...event }, soonOverWhy(event.end, now)),
    );
  },
};
