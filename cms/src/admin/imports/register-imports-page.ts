/** « Importer, exporter » in the menu, for those who may; nothing of it is loaded before it is opened. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { ImportsIcon } from '../icons/icons.ts';

export function registerImportsPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'imports',
    icon: ImportsIcon,
    intlLabel: { id: 'imports.title', defaultMessage: 'Importer, exporter' },
    permissions: ['admin::data.import', 'admin::data.export'].map((action) => ({ action, subject: null })),
    position: 4,
    Component: async () => ({ default: (await import('./imports-page.tsx')).ImportsPage }),
  });
}
