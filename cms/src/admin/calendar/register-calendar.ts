/** Puts « Calendrier » into the menu; its code and its one request come when it is opened. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { CalendarIcon } from '../icons/icons.ts';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

export function registerCalendar(app: StrapiApp): void {
  app.addMenuLink({
    to: 'calendar',
    icon: CalendarIcon as MenuLink['icon'],
    intlLabel: { id: 'calendar.title', defaultMessage: 'Calendrier' },
    // The calendar shows each person what that person may read.
    permissions: [],
    position: 2,
    Component: () => import('./calendar-page.tsx').then(({ CalendarPage }) => ({ default: CalendarPage })),
  });
}
