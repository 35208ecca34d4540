/** What may be done now: a button for each, and a dialog that says what follows before anything happens. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { mayBecome } from 'shared/domain/request-state';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { Confirm } from '../publication/confirm.tsx';
import { DateDialog } from './date-dialog.tsx';
import { PlacesDialog } from './places-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { TroubleText } from './trouble-text.tsx';
import { useAct } from './use-act.ts';

interface RequestActionsProps {
  request: RequestAnswer;
  now: Date;
  onDone: (words: string) => void;
}

type Opened = 'accept' | 'move' | 'refuse' | 'cancel' | 'places' | null;

const DONE = 'La demande est réalisée. L’école ne reçoit pas de mail.';

export function RequestActions({ request, now, onDone }: RequestActionsProps) {
  const [opened, setOpened] = useState<Opened>(null);
  const buttons = buttonsFor(request);
  const done = (words: string) => {
    setOpened(null);
    onDone(words);
  };
  const close = () => setOpened(null);
  if (buttons.length === 0)
    return (
      <Typography textColor="neutral800">Cette demande est close. Il n’y a plus rien à faire.</Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {buttons.map(([name, words, variant]) => (
        <Button key={name} variant={variant} fullWidth onClick={() => setOpened(name)}>
          {words}
        </Button>
      ))}
      {isOver(request, now) && <MarkDone {...{ request, onDone }} />}
      {(opened === 'accept' || opened === 'move') && (
        <DateDialog name={opened} {...{ request, onDone: done, onClose: close }} />
      )}
      {(opened === 'refuse' || opened === 'cancel') && (
        <ReasonDialog name={opened} {...{ request, onDone: done, onClose: close }} />
      )}
      {opened === 'places' && request.session && (
        <PlacesDialog session={request.session} onDone={done} onClose={close} />
      )}
    </Flex>
  );
}

function buttonsFor({ state, session }: RequestAnswer) {
  const buttons: [Exclude<Opened, null>, string, 'default' | 'secondary' | 'tertiary' | 'danger-light'][] =
    [];
  if (mayBecome(state, 'accepted')) buttons.push(['accept', 'Accepter', 'default']);
  if (mayBecome(state, 'cancelled')) buttons.push(['move', 'Déplacer', 'secondary']);
  if (mayBecome(state, 'cancelled') && session)
    buttons.push(['places', 'Changer le nombre de places', 'tertiary']);
  if (mayBecome(state, 'refused')) buttons.push(['refuse', 'Refuser', 'danger-light']);
  if (mayBecome(state, 'cancelled')) buttons.push(['cancel', 'Annuler la demande', 'danger-light']);
  return buttons;
}

function isOver({ state, date }: RequestAnswer, now: Date): boolean {
  return mayBecome(state, 'done') && (date === null || Date.parse(date.start) <= now.getTime());
}

function MarkDone({ request, onDone }: Pick<RequestActionsProps, 'request' | 'onDone'>) {
  const { isBusy, trouble, act } = useAct(request, onDone);
  return (
    <>
      <Confirm
        label="L’intervention a eu lieu"
        variant="default"
        isDisabled={isBusy}
        title={'L’intervention a eu lieu\u202F?'}
        question={
          'La demande passe à «\u202FRéalisée\u202F» et compte dans le bilan de l’année. L’école ne reçoit pas de mail.'
        }
        yes="Oui, elle a eu lieu"
        onYes={() => void act('done', {}, DONE)}
      />
      <TroubleText trouble={trouble} />
    </>
  );
}
