/** The foot of the block: when links to other sites were checked, and a button that has it done now. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LinkCheckState } from '../../desk-lines/desk-answer.ts';

const LOOK_AGAIN_IN_MS = 5000;

interface LinkCheckProps {
  state: LinkCheckState;
  refresh: () => unknown;
}

export function LinkCheck({ state, refresh }: LinkCheckProps) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  const { isRunning, mayRun, sentence } = state;

  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(() => !document.hidden && refresh(), LOOK_AGAIN_IN_MS);
    return () => window.clearInterval(timer);
  }, [isRunning, refresh]);

  const check = async () => {
    setAsking(true);
    try {
      await post('/link-check');
    } catch (error) {
      const message = error instanceof Error ? error.message : 'La demande n’est pas passée.';
      toggleNotification({ type: 'warning', message });
    }
    setAsking(false);
    refresh();
  };

  return (
    <Box paddingTop={4} borderStyle="solid" borderColor="neutral150" borderWidth="1px 0 0 0">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography tag="output" variant="pi" textColor="neutral600">
          {sentence}
        </Typography>
        {mayRun && (
          <Button variant="tertiary" size="S" loading={isAsking || isRunning} onClick={() => void check()}>
            Vérifier les liens maintenant
          </Button>
        )}
      </Flex>
    </Box>
  );
}
