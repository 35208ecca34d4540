/** The dates of the schools' interventions of one form. */
import type { APIRoute } from 'astro';
import { interventionFacetCalendar } from '../../../calendars';
import { icsResponse } from '../../../feeds/ics/response';
import { interventionCalendars } from '../../../views/calendars';

const calendars = interventionCalendars('format');

export function getStaticPaths() {
  return calendars.map(({ value }) => ({ params: { value } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const calendar = calendars.find(({ value }) => value === params['value']);
  return icsResponse(calendar && interventionFacetCalendar(calendar, 'format', calendar.value, site));
};
