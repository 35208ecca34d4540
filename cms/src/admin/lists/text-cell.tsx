/** A cell of words, over as many lines as they need: Strapi's own cells keep to one and widen the table. */
import { Td, Typography } from '@strapi/design-system';

interface TextCellProps {
  children: string;
  /** A moment or a name, that reads worse in two lines. */
  isShort?: boolean;
}

export function TextCell({ children, isShort }: TextCellProps) {
  return (
    <Td style={{ whiteSpace: isShort ? 'nowrap' : 'normal', paddingBlock: '1.2rem' }}>
      <Typography textColor="neutral800">{children}</Typography>
    </Td>
  );
}
