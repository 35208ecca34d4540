import { Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system'; // prettier-ignore
import { useState } from 'react';
import { counted } from 'shared/domain/french-amounts';
import type { IntervenersAnswer } from '../../interveners/desk.ts';
import { IntervenerDialog } from './intervener-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

type Told = IntervenersAnswer['interveners'][number];

interface IntervenerTableProps {
  interveners: readonly Told[];
  onDone: (words: string) => void;
}

const COLUMNS = ['Nom', 'Téléphone et mail', 'Intervient encore', 'Dates à venir'];

export function IntervenerTable({ interveners, onDone }: IntervenerTableProps) {
  return (
    <Table colCount={COLUMNS.length + 1} rowCount={interveners.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Th>
          ))}
          <Th>
            <VisuallyHidden>Modifier ou supprimer</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {interveners.map((intervener) => (
          <Row key={intervener.id} {...{ intervener, onDone }} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ intervener, onDone }: { intervener: Told; onDone: (words: string) => void }) {
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const { name, organization, phone, email, note, active, coming } = intervener;
  const dialog = { intervener, onDone, onClose: () => setOpen(null) };
  return (
    <Tr>
      <Td>
        <Lines first={name} others={[organization, note]} />
      </Td>
      <Td>
        <Lines first={phone ?? email ?? 'Non indiqués'} others={phone === null ? [] : [email]} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{active ? 'Oui' : 'Non'}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {coming === 0 ? 'Aucune' : counted(coming, 'date', 'dates')}
        </Typography>
      </Td>
      <Td>
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" onClick={() => setOpen('change')}>
            Modifier
            <VisuallyHidden>{` ${name}`}</VisuallyHidden>
          </Button>
          <Button variant="danger-light" onClick={() => setOpen('remove')}>
            Supprimer
            <VisuallyHidden>{` ${name}`}</VisuallyHidden>
          </Button>
          {open === 'change' && <IntervenerDialog {...dialog} />}
          {open === 'remove' && <RemoveDialog {...dialog} />}
        </Flex>
      </Td>
    </Tr>
  );
}

/** What is said first, and under it what is known besides. */
function Lines({ first, others }: { first: string; others: (string | null)[] }) {
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      paddingTop={3}
      paddingBottom={3}
      style={{ overflowWrap: 'anywhere' }}
    >
      <Typography textColor="neutral800" style={{ whiteSpace: 'normal' }}>
        {first}
      </Typography>
      {others
        .filter((other) => other !== null)
        .map((other) => (
          <Typography key={other} variant="pi" textColor="neutral600" style={{ whiteSpace: 'pre-line' }}>
            {other}
          </Typography>
        ))}
    </Flex>
  );
}
