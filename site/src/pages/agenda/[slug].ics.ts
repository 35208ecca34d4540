/** The dates of one event, to take into one's own calendar. */
import type { APIRoute } from 'astro';
import { calendarOfEvent } from '../../calendars';
import { bySlug, slugParams } from '../../content';
import { icsResponse } from '../../feeds/ics/response';

export function getStaticPaths() {
  return slugParams('event');
}

export const GET: APIRoute = ({ params, site }) => {
  const event = bySlug('event', params['slug']);
  return icsResponse(event && calendarOfEvent(event, site));
};
