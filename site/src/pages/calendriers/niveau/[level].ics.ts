/** The dates of the schools' interventions for one level. */
import type { APIRoute } from 'astro';
import { levelCalendar } from '../../../calendars';
import { icsResponse } from '../../../feeds/ics/response';
import { levelCalendars } from '../../../views/calendars';

export function getStaticPaths() {
  return levelCalendars.map(({ slug }) => ({ params: { level: slug } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const calendar = levelCalendars.find(({ slug }) => slug === params['level']);
  return icsResponse(calendar && levelCalendar(calendar, calendar.value, site));
};
