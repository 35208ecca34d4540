/** What can be done about a line from here. */
import { Box, Button } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { LineAction } from '../../desk-lines/desk-answer.ts';

interface LineActionButtonProps {
  action: LineAction;
  refresh: () => unknown;
}

export function LineActionButton({ action: { label, path, done }, refresh }: LineActionButtonProps) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);

  const ask = async () => {
    setAsking(true);
    try {
      await post(path);
      toggleNotification({ type: 'success', message: done });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'La demande n’est pas passée.';
      toggleNotification({ type: 'warning', message });
    }
    setAsking(false);
    refresh();
  };

  return (
    <Box paddingTop={2}>
      <Button variant="tertiary" size="S" loading={isAsking} onClick={() => void ask()}>
        {label}
      </Button>
    </Box>
  );
}
