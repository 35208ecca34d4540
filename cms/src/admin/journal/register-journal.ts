/** « Journal » in the settings, for those who may read it. */
import type { StrapiApp } from '@strapi/strapi/admin';

export function registerJournal(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: 'journal',
    to: 'journal',
    intlLabel: { id: 'journal.title', defaultMessage: 'Journal' },
    permissions: [{ action: 'admin::journal.read', subject: null }] as never,
    Component: () => import('./journal-page.tsx').then(({ JournalPage }) => ({ default: JournalPage })),
  });
}
