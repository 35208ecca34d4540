/** Sends one command at a time to the publisher, by the CMS, and says what became of it. */
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Command } from '../../publication-desk/desk-answer.ts';

const said: Record<Command, string> = {
  publish: 'C’est demandé\u202F: tout le site est publié de nouveau.',
  rollback: 'La version choisie est remise en ligne.',
  lift: 'La publication reprend.',
  approve: 'C’est accepté\u202F: les pages sont retirées du site.',
};

export interface SendCommand {
  isSending: boolean;
  send: (command: Command, body?: { release: number }) => Promise<void>;
}

/** `onDone` is called after each command, done or refused. */
export function useCommand(onDone: () => void): SendCommand {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isSending, setSending] = useState(false);

  const send: SendCommand['send'] = async (command, body) => {
    setSending(true);
    try {
      await post(`/publication/${command}`, body ?? {});
      toggleNotification({ type: 'success', message: said[command] });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'La demande n’est pas passée.';
      toggleNotification({ type: 'danger', message });
    }
    setSending(false);
    onDone();
  };
  return { isSending, send };
}
