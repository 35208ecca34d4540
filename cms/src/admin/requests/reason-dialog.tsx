/** Refuses or cancels, with a reason that the school reads: one of the usual ones, to be worded anew. */
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { useAct } from './use-act.ts';

interface ReasonDialogProps {
  name: 'refuse' | 'cancel';
  request: RequestAnswer;
  onDone: (words: string) => void;
  onClose: () => void;
}

const words = {
  refuse: {
    title: 'Refuser la demande',
    yes: 'Refuser la demande',
    follows: 'L’école reçoit un mail avec cette raison. Les places qu’elle gardait reviennent aux autres.',
    done: 'La demande est refusée. L’école reçoit un mail.',
  },
  cancel: {
    title: 'Annuler la demande',
    yes: 'Annuler la demande',
    follows:
      'L’école reçoit un mail avec cette raison, et la date quitte son agenda. Ses places reviennent aux autres.',
    done: 'La demande est annulée. L’école reçoit un mail.',
  },
} as const;

const usual = {
  refuse: [
    'Aucune personne n’est disponible à ces dates.',
    'Toutes les places de l’année sont prises.',
    'Cette intervention ne convient pas à ce niveau.',
    'Votre établissement est hors du département.',
  ],
  cancel: [
    'L’établissement a annulé.',
    'La personne qui devait venir est empêchée.',
    'Le lieu n’est plus disponible.',
  ],
} as const;

export function ReasonDialog({ name, request, onDone, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const { isBusy, trouble, act } = useAct(request, onDone);
  const { title, yes, follows, done } = words[name];
  return (
    <DeskDialog
      {...{ title, yes, follows, isBusy, trouble, onClose }}
      isDangerous
      onYes={() => void act(name, { reason }, done)}
    >
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <Typography tag="legend" variant="pi" textColor="neutral800" style={{ padding: '0 0 8px' }}>
          Raisons habituelles, à compléter
        </Typography>
        <Flex gap={2} wrap="wrap">
          {usual[name].map((sentence) => (
            <Button key={sentence} variant="tertiary" size="S" onClick={() => setReason(sentence)}>
              {sentence}
            </Button>
          ))}
        </Flex>
      </fieldset>
      <Field.Root
        name="reason"
        required
        {...(trouble?.fields['reason'] && { error: trouble.fields['reason'] })}
      >
        <Field.Label>Raison, telle que l’école la lira</Field.Label>
        <Textarea
          value={reason}
          maxLength={1000}
          onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
        />
        <Field.Error />
      </Field.Root>
    </DeskDialog>
  );
}
