/** A framed message of the widget: its title, its words, and what can be done about it. */
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface NoticeProps {
  tone: 'warning' | 'danger';
  title: string;
  children: ReactNode;
}

export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <Box
      width="100%"
      padding={4}
      hasRadius
      background={`${tone}100`}
      borderColor={`${tone}500`}
      borderStyle="solid"
      borderWidth="1px 1px 1px 4px"
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}
