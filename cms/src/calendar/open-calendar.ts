/** `GET /calendar?month=YYYY-MM`: what is scheduled, of the types that whoever asks may read. */
import type { Core } from '@strapi/strapi';
import { isMonth } from 'shared/domain/months';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { publicTypes, uidOf } from '../public-types';
import { spanOf } from './days';
import type { CalendarEntry, CalendarMonth } from './desk';
import { eventEntries, sessionEntries } from './held';
import { plannedEntries, reviewEntries } from './planned';

export function openCalendar(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/calendar', [
    { method: 'GET', path: '/', handler: (context) => tellMonth(strapi, context) },
  ]);
}

async function tellMonth(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const month = String(context.query['month'] ?? '');
  if (!isMonth(month)) return refuse(context, 400, 'Donnez un mois, par exemple 2027-03.');
  const mayRead = (type: string) =>
    context.state.userAbility.can('plugin::content-manager.explorer.read', uidOf(type));
  const entries = await readMonth(strapi, month, publicTypes.filter(mayRead));
  context.body = { month, entries: entries.toSorted(byTime) } satisfies CalendarMonth;
}

/** @param types singular names: nothing is read of another one. */
async function readMonth(strapi: Core.Strapi, month: string, types: string[]): Promise<CalendarEntry[]> {
  const span = spanOf(month);
  const lists: CalendarEntry[][] = [];
  for (const uid of types.map(uidOf)) {
    lists.push(await plannedEntries(strapi, uid, span), await reviewEntries(strapi, uid, month));
  }
  if (types.includes('event')) lists.push(await eventEntries(strapi, month, span));
  if (types.includes('intervention-session')) lists.push(await sessionEntries(strapi, month, span));
  return lists.flat();
}

/** What lasts all day comes first. */
function byTime(a: CalendarEntry, b: CalendarEntry): number {
  return (
    a.day.localeCompare(b.day) ||
    (a.at ?? '').localeCompare(b.at ?? '') ||
    a.title.localeCompare(b.title, 'fr')
  );
}
