/** All dates of the schools' interventions that are coming or just over. */
import type { APIRoute } from 'astro';
import { interventionsCalendar } from '../../calendars';
import { icsResponse } from '../../feeds/ics/response';
import { INTERVENTIONS } from '../../views/calendars';

export const GET: APIRoute = ({ site }) => icsResponse(interventionsCalendar(INTERVENTIONS, site));
