/** What happened to the request, the oldest first, and a note to add. */
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { moment } from '../publication/words.ts';
import { TroubleText } from './trouble-text.tsx';
import { useAct } from './use-act.ts';

interface RequestLinesProps {
  request: RequestAnswer;
  now: Date;
  onDone: (words: string) => void;
}

export function RequestLines({ request, now, onDone }: RequestLinesProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {request.lines.map(({ id, at, who, kind, text }) => (
          <Box tag="li" key={id}>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {`${moment(at, now)}, ${who}${kind === 'note' ? ', note' : ''}`}
            </Typography>
            <Typography
              tag="p"
              textColor="neutral800"
              style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
            >
              {text}
            </Typography>
          </Box>
        ))}
      </Flex>
      <AddNote request={request} onDone={onDone} />
    </Flex>
  );
}

function AddNote({ request, onDone }: Omit<RequestLinesProps, 'now'>) {
  const [text, setText] = useState('');
  const { isBusy, trouble, act } = useAct(request, (words) => {
    setText('');
    onDone(words);
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act('note', { text }, 'La note est ajoutée. L’école ne la voit pas.');
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root
          name="note"
          hint={'Pour l’équipe\u202F: l’école ne la voit pas.'}
          {...(trouble?.fields['text'] && { error: trouble.fields['text'] })}
        >
          <Field.Label>Ajouter une note</Field.Label>
          <Textarea
            value={text}
            maxLength={1000}
            onChange={({ target }: { target: { value: string } }) => setText(target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex>
          <Button type="submit" variant="secondary" loading={isBusy}>
            Ajouter la note
          </Button>
        </Flex>
        {trouble && Object.keys(trouble.fields).length === 0 && <TroubleText trouble={trouble} />}
      </Flex>
    </form>
  );
}
