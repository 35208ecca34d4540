/** Each faulty line with what to do, and the same lines as a file to correct. */
import { Box, Button, Table, Tbody, Tr } from '@strapi/design-system';
import type { PlanAnswer } from '../../imports/plan-answer.ts';
import { TableHead } from '../lists/table-head.tsx';
import { TextCell } from '../lists/text-cell.tsx';
import { download } from './download.ts';
import { Part } from './part.tsx';
import { linesOf } from './words.ts';

/** All of them are in the file. */
const SHOWN = 200;

const COLUMNS = ['Ligne', 'Colonne', 'Valeur', 'À corriger'];

export function FaultsPart({ type, plan: { faults, faultyFile } }: { type: string; plan: PlanAnswer }) {
  if (faults.length === 0) return null;
  const shown = faults.slice(0, SHOWN);
  return (
    <Part title={`Lignes à corriger (${linesOf(faults)})`} hidden={faults.length - shown.length}>
      <Box paddingBottom={4}>
        <Button variant="secondary" onClick={() => download(`${type}-a-corriger.csv`, faultyFile)}>
          Télécharger ces lignes pour les corriger
        </Button>
      </Box>
      <Table colCount={COLUMNS.length} rowCount={shown.length + 1}>
        <TableHead columns={COLUMNS} />
        <Tbody>
          {shown.map(({ line, column, value, message }) => (
            <Tr key={`${line} ${column} ${message}`}>
              <TextCell>{String(line)}</TextCell>
              <TextCell>{column}</TextCell>
              <TextCell>{value}</TextCell>
              <TextCell>{message}</TextCell>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Part>
  );
}
