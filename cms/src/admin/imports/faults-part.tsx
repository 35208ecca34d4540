/** Each faulty line with what to do, and the same lines as a file to correct. */
import { Box, Button, Table, Tbody, Thead, Tr } from '@strapi/design-system';
import type { PlanAnswer } from '../../imports/plan-answer.ts';
import { Cell, Heading } from './changes-part.tsx';
import { download } from './download.ts';
import { Part } from './part.tsx';
import { linesOf } from './words.ts';

/** All of them are in the file. */
const SHOWN = 200;

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
      <Table colCount={4} rowCount={shown.length + 1}>
        <Thead>
          <Tr>
            <Heading>Ligne</Heading>
            <Heading>Colonne</Heading>
            <Heading>Valeur</Heading>
            <Heading>À corriger</Heading>
          </Tr>
        </Thead>
        <Tbody>
          {shown.map(({ line, column, value, message }) => (
            <Tr key={`${line} ${column} ${message}`}>
              <Cell>{String(line)}</Cell>
              <Cell>{column}</Cell>
              <Cell>{value}</Cell>
              <Cell>{message}</Cell>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Part>
  );
}
