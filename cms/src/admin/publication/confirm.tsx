/** A button that asks in plain words before anything happens. */
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface ConfirmProps {
  /** The words of the button that opens the question. */
  label: string;
  variant: 'default' | 'secondary' | 'tertiary' | 'danger-light';
  isDisabled: boolean;
  title: string;
  /** What will happen, in a sentence or two. */
  question: string;
  /** The words of the button that answers yes. */
  yes: string;
  isDangerous?: boolean;
  onYes: () => void;
  children?: ReactNode;
}

export function Confirm(props: ConfirmProps) {
  const { label, variant, isDisabled, title, question, yes, isDangerous = false, onYes, children } = props;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} size="S" disabled={isDisabled}>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Dialog.Description>
              <Typography>{question}</Typography>
            </Dialog.Description>
            {children}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Annuler
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant={isDangerous ? 'danger' : 'default'} fullWidth onClick={onYes}>
              {yes}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
