/** The panel « Dates » beside an event's form: leads to the dialog that adds several by a rule. */
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import type { EntryContext } from '../content-manager/content-manager.ts';

const AddDates = lazy(async () => ({ default: (await import('./add-dates.tsx')).AddDates }));

const content = (
  <Suspense fallback={null}>
    <AddDates />
  </Suspense>
);

export function DatesPanel({ model, documentId, activeTab }: EntryContext) {
  const mayWrite = useDocumentRBAC('DatesPanel', ({ canCreate, canUpdate }) =>
    documentId === undefined ? canCreate === true : canUpdate === true,
  );
  if (model !== 'api::event.event' || activeTab === 'published' || !mayWrite) return null;
  return { title: 'Dates', content };
}
