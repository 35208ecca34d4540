/** Events that ended in the last two months and say nothing of how it went. Later nobody will write it. */
import { entryOf } from '../entry-link';
import { firstOf, type DeskLine } from '../line';
import { withoutReportWhy } from '../words';
import { EVENT, eventsEnding } from './events';

const TWO_MONTHS_IN_MS = 60 * 24 * 60 * 60 * 1000;

export const eventsWithoutReport: DeskLine = {
  key: 'events-without-report',
  group: 'review',
  title: 'Comptes rendus à écrire',
  types: () => [EVENT],
  async find({ strapi, now }) {
    const ended = await eventsEnding(strapi, new Date(now.getTime() - TWO_MONTHS_IN_MS), now);
    return firstOf(
      ended.filter(({ report }) => isEmpty(report)),
      ({ end }) => -Date.parse(end),
      (event) => entryOf({ uid: EVENT, ...event }, withoutReportWhy(event.end, now)),
    );
  },
};

/** The editor of rich text leaves an empty paragraph where nothing was written. */
function isEmpty(report: unknown): boolean {
  return !Array.isArray(report) || !report.some(hasWords);
}

function hasWords(node: { text?: string; children?: unknown }): boolean {
  return (node.text ?? '').trim() !== '' || !isEmpty(node.children);
}
