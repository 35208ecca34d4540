/** Puts « Demandes » into the menu of those who deal with them; its code and its requests come when it is opened. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManager } from '../content-manager/content-manager.ts';
import { DatePanel } from './date-panel.tsx';
import { RequestsIcon } from '../icons/icons.ts';
import { menuRights } from './desk-pages.ts';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

export function registerRequests(app: StrapiApp): void {
  app.addMenuLink({
    to: 'demandes',
    icon: RequestsIcon as MenuLink['icon'],
    intlLabel: { id: 'requests.title', defaultMessage: 'Demandes' },
    permissions: menuRights,
    position: 2,
    Component: () => import('./requests-pages.tsx').then(({ RequestsPages }) => ({ default: RequestsPages })),
  });
}

/** To be called in `bootstrap`, when the content manager is there. */
export function addDatePanel(app: StrapiApp): void {
  contentManager(app).addEditViewSidePanel([DatePanel]);
}
