/** A cell of words, over as many lines as they need: Strapi's own cells keep to one and widen the table. */
import { Td, Typography } from '@strapi/design-system';

export function TextCell({ children }: { children: string }) {
  return (
    <Td style={{ whiteSpace: 'normal', paddingBlock: '1.2rem' }}>
      <Typography textColor="neutral800">{children}</Typography>
    </Td>
  );
}
