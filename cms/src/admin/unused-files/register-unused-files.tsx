/** Adds the page of unused files to the menu, for whoever may tidy up. Its code comes when the page is opened. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { UnusedFilesIcon } from '../icons/icons.ts';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

export function registerUnusedFiles(app: StrapiApp): void {
  app.addMenuLink({
    to: '/fichiers-inutilises',
    icon: UnusedFilesIcon as MenuLink['icon'],
    intlLabel: { id: 'unused-files.title', defaultMessage: 'Fichiers inutilisés' },
    permissions: [{ action: 'admin::unused-files.manage', subject: null }],
    Component: async () => ({ default: (await import('./unused-files-page.tsx')).UnusedFilesPage }),
    // Behind the media library.
    position: 5,
  });
}
