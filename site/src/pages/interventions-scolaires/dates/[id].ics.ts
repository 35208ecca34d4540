/** One date of an intervention, to take into one's own calendar. */
import type { APIRoute } from 'astro';
import { calendarOfSession, keptSessions } from '../../../calendars';
import { byId } from '../../../content';
import { icsResponse } from '../../../feeds/ics/response';

export function getStaticPaths() {
  return keptSessions().map(({ documentId }) => ({ params: { id: documentId } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const session = byId('intervention-session', params['id'] ?? null);
  return icsResponse(session && calendarOfSession(session, site));
};
