/** A box in a colour of the theme, with a broad edge. Its words are dark: in their own colour they are hard to read on it. */
import { Box, type BoxProps } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type Tint = 'success' | 'danger' | 'primary' | 'alternative' | 'warning';

interface TintedBoxProps extends Pick<BoxProps, 'padding' | 'width'> {
  tint: Tint;
  children: ReactNode;
}

export function TintedBox({ tint, ...box }: TintedBoxProps) {
  return (
    <Box
      background={`${tint}100`}
      borderColor={`${tint}500`}
      borderStyle="solid"
      borderWidth="1px 1px 1px 4px"
      hasRadius
      {...box}
    />
  );
}
