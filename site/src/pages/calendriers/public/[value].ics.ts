/** The events for one audience. */
import type { APIRoute } from 'astro';
import { facetCalendar } from '../../../calendars';
import { icsResponse } from '../../../feeds/ics/response';
import { facetCalendars } from '../../../views/calendars';

const calendars = facetCalendars('public');

export function getStaticPaths() {
  return calendars.map(({ value }) => ({ params: { value } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const calendar = calendars.find(({ value }) => value === params['value']);
  return icsResponse(calendar && facetCalendar(calendar, 'public', calendar.value, site));
};
