/** Entry by entry, field by field: what is there, and what would be. */
import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { EntryChange, PlanAnswer } from '../../imports/plan-answer.ts';
import { TableHead } from '../lists/table-head.tsx';
import { TextCell } from '../lists/text-cell.tsx';
import { Part } from './part.tsx';

export function ChangesPart({ plan: { created, changed } }: { plan: PlanAnswer }) {
  return (
    <>
      <ChangesTable title="Entrées modifiées" {...changed} />
      <ChangesTable title="Nouvelles entrées" {...created} />
    </>
  );
}

interface ChangesTableProps {
  title: string;
  total: number;
  first: EntryChange[];
}

const COLUMNS = ['Ligne', 'Entrée', 'Changements'];

function ChangesTable({ title, total, first }: ChangesTableProps) {
  if (total === 0) return null;
  return (
    <Part title={`${title} (${total})`} hidden={total - first.length}>
      <Table colCount={COLUMNS.length} rowCount={first.length + 1}>
        <TableHead columns={COLUMNS} />
        <Tbody>
          {first.map((entry) => (
            <Tr key={`${entry.line} ${entry.title}`}>
              <TextCell>{String(entry.line)}</TextCell>
              <Td>
                {entry.form === null ? (
                  <Typography textColor="neutral800">{entry.title}</Typography>
                ) : (
                  <Link tag={RouterLink} to={entry.form}>
                    {entry.title}
                  </Link>
                )}
              </Td>
              <Td style={{ whiteSpace: 'normal', padding: '1.2rem 1.6rem' }}>
                <Fields fields={entry.fields} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Part>
  );
}

function Fields({ fields }: Pick<EntryChange, 'fields'>) {
  return fields.map(({ field, before, after }) => (
    <Typography key={field} tag="p" textColor="neutral800">
      <Typography fontWeight="bold">{field}</Typography>
      {'\u202F: '}
      {before !== '' && (
        <>
          <Typography tag="del" textColor="neutral600">
            {before}
          </Typography>
          {' → '}
        </>
      )}
      <Typography tag="ins" style={{ textDecoration: 'none' }}>
        {after === '' ? '(vide)' : after}
      </Typography>
    </Typography>
  ));
}
