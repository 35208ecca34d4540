/** « Demandes » beside the form of an intervention's date. A closed panel asks for nothing. */
import { useAuth } from '@strapi/strapi/admin';
import { lazy } from 'react';
import type { EntryContext } from '../content-manager/content-manager.ts';
import { FoldedPanel } from '../panels/folded-panel.tsx';

const DateRequests = lazy(async () => ({ default: (await import('./date-requests.tsx')).DateRequests }));

export function DatePanel({ model, documentId }: EntryContext) {
  const mayDeal = useAuth('DatePanel', ({ permissions }) =>
    permissions.some(({ action }) => action === 'admin::requests.manage'),
  );
  if (model !== 'api::intervention-session.intervention-session' || documentId === undefined || !mayDeal)
    return null;
  const content = (
    <FoldedPanel key={documentId} show="Voir les demandes" hide="Masquer les demandes">
      <DateRequests documentId={documentId} />
    </FoldedPanel>
  );
  return { title: 'Demandes', content };
}
