/** The panel beside the form. Closed, it costs nothing: neither code nor request until its editor opens it. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { lazy, Suspense, useId, useState } from 'react';

const AdviceList = lazy(async () => ({ default: (await import('./advice-list.tsx')).AdviceList }));

export function AdvicePanel() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Button
        variant="tertiary"
        fullWidth
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Fermer les conseils' : 'Relire mes textes'}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<Typography textColor="neutral600">Lecture de vos textes…</Typography>}>
            <AdviceList />
          </Suspense>
        )}
      </div>
    </Flex>
  );
}
