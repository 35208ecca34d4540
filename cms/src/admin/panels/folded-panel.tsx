/** A panel beside the form that costs nothing until its editor opens it: neither code nor request. */
import { Button, Flex } from '@strapi/design-system';
import { Suspense, useId, useState, type ReactNode } from 'react';

interface FoldedPanelProps {
  /** Of the button, while the panel is closed and while it is open. */
  show: string;
  hide: string;
  /** While its code comes. */
  waiting?: ReactNode;
  /** A lazy component, rendered only when the panel is open. */
  children: ReactNode;
}

export function FoldedPanel({ show, hide, waiting = null, children }: FoldedPanelProps) {
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
        {isOpen ? hide : show}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Suspense fallback={waiting}>{children}</Suspense>}
      </div>
    </Flex>
  );
}
