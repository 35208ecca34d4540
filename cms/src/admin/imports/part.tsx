/** A part of what a file would do, under its heading. */
import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  /** How many more there are than are shown. */
  hidden: number;
  children: ReactNode;
}

export function Part({ title, hidden, children }: PartProps) {
  return (
    <Box>
      <Box paddingBottom={3}>
        <Typography tag="h3" variant="delta" textColor="neutral800">
          {title}
        </Typography>
      </Box>
      {children}
      {hidden > 0 && (
        <Box paddingTop={2}>
          <Typography textColor="neutral600">{`Et ${hidden} de plus, qui ne sont pas montrées ici.`}</Typography>
        </Box>
      )}
    </Box>
  );
}
