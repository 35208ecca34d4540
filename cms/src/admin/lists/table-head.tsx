/** The head of a table whose last column holds buttons. */
import { Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';

interface TableHeadProps {
  columns: readonly string[];
  /** Names the last column to those who do not see its buttons. */
  acts: string;
}

export function TableHead({ columns, acts }: TableHeadProps) {
  return (
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column}>
            <Typography variant="sigma" textColor="neutral600">
              {column}
            </Typography>
          </Th>
        ))}
        <Th>
          <VisuallyHidden>{acts}</VisuallyHidden>
        </Th>
      </Tr>
    </Thead>
  );
}
