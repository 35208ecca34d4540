import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { counted } from 'shared/domain/french-amounts';
import type { DraftRange } from 'shared/domain/event-dates';
import type { DateTimeRange } from 'shared/domain/parts';
import { AddDatesDialog } from './add-dates-dialog.tsx';

const FIELD = 'dates';

/** How many dates the form has, and the dialog that adds more to it; they are saved with the form. */
export function AddDates() {
  const dates = useForm('AddDates', ({ values }) => (values as { dates?: DraftRange[] }).dates ?? []);
  const addRow = useForm('AddDates', ({ addFieldRow }) => addFieldRow);
  const removeRow = useForm('AddDates', ({ removeFieldRow }) => removeFieldRow);
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState(0);

  const add = (ranges: readonly DateTimeRange[]) => {
    // The empty slot that Strapi puts into a new form would keep it from being saved.
    for (let index = dates.length - 1; index >= 0; index--) {
      if (!dates[index]?.start && !dates[index]?.end) removeRow(FIELD, index);
    }
    for (const range of ranges) addRow(FIELD, range);
    setAdded(ranges.length);
    setOpen(false);
  };

  const filled = dates.filter(({ start }) => start).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor="neutral800">
        {filled === 0
          ? 'Aucune date pour l’instant.'
          : `${counted(filled, 'date', 'dates')} dans le formulaire.`}
      </Typography>
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button variant="secondary" fullWidth>
            Ajouter des dates
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header closeLabel="Fermer">
            <Modal.Title>Ajouter des dates</Modal.Title>
          </Modal.Header>
          <AddDatesDialog known={dates} onAdd={add} onClose={() => setOpen(false)} />
        </Modal.Content>
      </Modal.Root>
      <Box aria-live="polite">
        {added > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {`${counted(added, 'date ajoutée', 'dates ajoutées')} au formulaire\u202F: relisez, puis enregistrez.`}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}
