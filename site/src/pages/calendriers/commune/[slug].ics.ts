/** The events and the schools' interventions in one commune. */
import type { APIRoute } from 'astro';
import { calendarOfCommune } from '../../../calendars';
import { entriesBy, keysOf } from '../../../content';
import { icsResponse } from '../../../feeds/ics/response';
import { communeCalendar } from '../../../views/calendars';

export function getStaticPaths() {
  return keysOf('communes by address').map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const [commune] = entriesBy('communes by address', params['slug'] ?? '');
  return icsResponse(commune && calendarOfCommune(communeCalendar(commune), commune, site));
};
