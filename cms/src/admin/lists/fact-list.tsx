/** What is known of a thing, each fact under its name. */
import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface FactListProps {
  facts: readonly (readonly [name: string, value: ReactNode])[];
  /** Least width of a column where facts may stand side by side, in CSS. */
  column?: string;
}

export function FactList({ facts, column }: FactListProps) {
  const columns = column && { gridTemplateColumns: `repeat(auto-fit, minmax(${column}, 1fr))` };
  return (
    <Box tag="dl" style={{ display: 'grid', gap: '1.2rem', margin: 0, overflowWrap: 'anywhere', ...columns }}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" textColor="neutral800" style={{ margin: 0, whiteSpace: 'pre-line' }}>
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
