/** The first elements of a list, and how many more there are. */
import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { others } from './words.ts';

const SHOWN = 5;

interface ShortListProps<T> {
  items: T[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}

export function ShortList<T>({ items, keyOf, children }: ShortListProps<T>) {
  const more = others(Math.max(0, items.length - SHOWN));
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} width="100%">
      {items.slice(0, SHOWN).map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
      {more !== null && (
        <Typography tag="li" textColor="neutral600">
          {more}
        </Typography>
      )}
    </Flex>
  );
}
