/** The frame of the desk's dialogs: a form, what follows from it, what went wrong, and two buttons. */
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import type { Trouble } from './trouble.ts';
import { TroubleText } from './trouble-text.tsx';

interface DeskDialogProps {
  title: string;
  /** What happens on a yes: above all, who gets a mail. */
  follows: string;
  yes: string;
  isDangerous?: boolean;
  isBusy: boolean;
  trouble: Trouble | null;
  onYes: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function DeskDialog(props: DeskDialogProps) {
  const { title, follows, yes, isDangerous = false, isBusy, trouble, onYes, onClose, children } = props;
  // The frame knows no button of its own: without this, the keyboard would begin again at the top of the page.
  const [opener] = useState(() => document.activeElement);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event: Event) => {
          event.preventDefault();
          if (opener instanceof HTMLElement) opener.focus();
        }}
      >
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form
          noValidate
          style={{ display: 'contents' }}
          onSubmit={(event) => {
            event.preventDefault();
            onYes();
          }}
        >
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {children}
              <Typography fontWeight="bold" textColor="neutral800">
                {follows}
              </Typography>
              <TroubleText trouble={trouble} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              Fermer sans rien changer
            </Button>
            <Button type="submit" variant={isDangerous ? 'danger' : 'default'} loading={isBusy}>
              {yes}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
