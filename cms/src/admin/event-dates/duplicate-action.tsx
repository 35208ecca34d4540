/** « Dupliquer et déplacer les dates », in the menu of an entry with dates and in that of its line in the list. */
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { lazy, Suspense, useMemo } from 'react';
import { datedTypes } from '../../event-dates/desk.ts';
import type { Action, ActionPosition, EntryContext } from '../content-manager/content-manager.ts';

const DuplicateDialog = lazy(async () => ({
  default: (await import('./duplicate-dialog.tsx')).DuplicateDialog,
}));

const LABEL = 'Dupliquer et déplacer les dates';
const positions: ActionPosition[] = ['header', 'table-row'];

function DuplicateWithDates({ model, documentId }: EntryContext) {
  const mayCreate = useDocumentRBAC('DuplicateWithDates', ({ canCreate }) => canCreate === true);
  const type = datedTypes.find((each) => model === `api::${each}.${each}`);
  // One component as long as the entry is the same: another one would lose what is typed in the dialog.
  const content = useMemo(
    () =>
      ({ onClose }: { onClose: () => void }) =>
        type && documentId ? (
          <Suspense fallback={null}>
            <DuplicateDialog {...{ type, documentId, onClose }} />
          </Suspense>
        ) : null,
    [type, documentId],
  );
  if (type === undefined || documentId === undefined) return null;
  return {
    label: LABEL,
    position: positions,
    disabled: !mayCreate,
    dialog: { type: 'modal' as const, title: LABEL, content },
  };
}

export const duplicateAction: Action = Object.assign(DuplicateWithDates, { position: positions });
