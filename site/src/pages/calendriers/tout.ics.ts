/** All that the agenda has coming, and what is just over. */
import type { APIRoute } from 'astro';
import { agendaCalendar } from '../../calendars';
import { icsResponse } from '../../feeds/ics/response';
import { AGENDA } from '../../views/calendars';

export const GET: APIRoute = ({ site }) => icsResponse(agendaCalendar(AGENDA, site));
