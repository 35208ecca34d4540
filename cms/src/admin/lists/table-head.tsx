/** The head of a table of ours. */
import { Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';

interface TableHeadProps {
  columns: readonly string[];
  /** When the last column holds buttons: names it to those who do not see them. */
  acts?: string;
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
        {acts !== undefined && (
          <Th>
            <VisuallyHidden>{acts}</VisuallyHidden>
          </Th>
        )}
      </Tr>
    </Thead>
  );
}
