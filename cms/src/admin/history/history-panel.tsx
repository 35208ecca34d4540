/** A closed panel asks for nothing: the last versions are read when someone opens it. */
import { Button, Flex } from '@strapi/design-system';
import { lazy, Suspense, useId, useState } from 'react';

export interface EntryName {
  /** A singular name, such as `event`. */
  type: string;
  documentId: string;
}

const LastVersions = lazy(async () => ({ default: (await import('./last-versions.tsx')).LastVersions }));

export function HistoryPanel(entry: EntryName) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Button
        variant="tertiary"
        fullWidth
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Masquer les versions' : 'Voir les versions'}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <LastVersions {...entry} />
          </Suspense>
        )}
      </div>
    </Flex>
  );
}
