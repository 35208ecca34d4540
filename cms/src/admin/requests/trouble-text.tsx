/** What went wrong, beside what was asked; what is wrong with one field stands there. */
import { Box, Typography } from '@strapi/design-system';
import type { Trouble } from './trouble.ts';

export function TroubleText({ trouble }: { trouble: Trouble | null }) {
  return (
    <Box role="alert">
      {trouble && (
        <Box background="danger100" padding={3} hasRadius>
          <Typography textColor="danger700">{trouble.message}</Typography>
        </Box>
      )}
    </Box>
  );
}
