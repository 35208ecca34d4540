/** A framed message of the widget: its title, its words, and what can be done about it. */
import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { TintedBox } from '../lists/tinted-box.tsx';

interface NoticeProps {
  tone: 'warning' | 'danger';
  title: string;
  children: ReactNode;
}

export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <TintedBox tint={tone} width="100%" padding={4}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
        {children}
      </Flex>
    </TintedBox>
  );
}
