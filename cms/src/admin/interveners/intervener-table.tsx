import { Button, Flex, Table, Tbody, Td, Tr, Typography, VisuallyHidden } from '@strapi/design-system'; // prettier-ignore
import { useState } from 'react';
import { counted } from 'shared/domain/french-amounts';
import type { IntervenersAnswer } from '../../interveners/desk.ts';
import { TableHead } from '../lists/table-head.tsx';
import { IntervenerDialog } from './intervener-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

type Told = IntervenersAnswer['interveners'][number];

interface IntervenerTableProps {
  interveners: readonly Told[];
  onDone: (words: string) => void;
}

type Act = 'change' | 'remove';

const COLUMNS = ['Nom', 'Téléphone et mail', 'Intervient encore', 'Dates à venir'];

/** The dialogs stand beside the table and not in it: its cells take the keys that a dialog wants, Escape and arrows. */
export function IntervenerTable({ interveners, onDone }: IntervenerTableProps) {
  const [open, setOpen] = useState<{ act: Act; intervener: Told } | null>(null);
  const dialog = open && { intervener: open.intervener, onDone, onClose: () => setOpen(null) };
  return (
    <>
      <People interveners={interveners} onAct={(act, intervener) => setOpen({ act, intervener })} />
      {dialog && open.act === 'change' && <IntervenerDialog {...dialog} />}
      {dialog && open.act === 'remove' && <RemoveDialog {...dialog} />}
    </>
  );
}

interface PeopleProps {
  interveners: readonly Told[];
  onAct: (act: Act, intervener: Told) => void;
}

function People({ interveners, onAct }: PeopleProps) {
  return (
    <Table colCount={COLUMNS.length + 1} rowCount={interveners.length + 1}>
      <TableHead columns={COLUMNS} acts="Modifier ou supprimer" />
      <Tbody>
        {interveners.map((intervener) => (
          <Row key={intervener.id} intervener={intervener} onAct={(act) => onAct(act, intervener)} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ intervener, onAct }: { intervener: Told; onAct: (act: Act) => void }) {
  const { name, organization, phone, email, note, active, coming } = intervener;
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
          <Button variant="tertiary" onClick={() => onAct('change')}>
            Modifier
            <VisuallyHidden>{` ${name}`}</VisuallyHidden>
          </Button>
          <Button variant="danger-light" onClick={() => onAct('remove')}>
            Supprimer
            <VisuallyHidden>{` ${name}`}</VisuallyHidden>
          </Button>
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
