/** A closed panel asks for nothing: the last versions are read when someone opens it. */
import { lazy } from 'react';
import { FoldedPanel } from '../panels/folded-panel.tsx';

export interface EntryName {
  /** A singular name, such as `event`. */
  type: string;
  documentId: string;
}

const LastVersions = lazy(async () => ({ default: (await import('./last-versions.tsx')).LastVersions }));

export function HistoryPanel(entry: EntryName) {
  return (
    <FoldedPanel show="Voir les versions" hide="Masquer les versions">
      <LastVersions {...entry} />
    </FoldedPanel>
  );
}
