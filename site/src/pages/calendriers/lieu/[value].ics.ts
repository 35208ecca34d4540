/** The dates of the schools' interventions in one kind of place. */
import type { APIRoute } from 'astro';
import { interventionFacetCalendar } from '../../../calendars';
import { icsResponse } from '../../../feeds/ics/response';
import { interventionCalendars } from '../../../views/calendars';

const calendars = interventionCalendars('lieu');

export function getStaticPaths() {
  return calendars.map(({ value }) => ({ params: { value } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const calendar = calendars.find(({ value }) => value === params['value']);
  return icsResponse(calendar && interventionFacetCalendar(calendar, 'lieu', calendar.value, site));
};
