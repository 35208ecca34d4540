/** Accepts a request or moves it: for which date, one that is there, a new one, or its own changed. */
import { Flex, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { ActionBodies, RequestAnswer } from '../../requests-desk/desk.ts';
import { DateFields } from './date-fields.tsx';
import { firstDateForm, newDateOf, type DateForm } from './date-form.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { ChoiceField } from './fields.tsx';
import { useAct } from './use-act.ts';
import { choiceInWords, dayInWords, placeInWords } from './words.ts';

interface DateDialogProps {
  name: 'accept' | 'move';
  request: RequestAnswer;
  onDone: (words: string) => void;
  onClose: () => void;
}

const words = {
  accept: {
    title: 'Accepter la demande',
    yes: 'Accepter la demande',
    done: 'La demande est acceptée. L’école reçoit un mail.',
  },
  move: {
    title: 'Déplacer la demande',
    yes: 'Déplacer la demande',
    done: 'La demande est déplacée. L’école reçoit un mail.',
  },
} as const;

/** `own`: the date it has, as it is; `change`: that date, elsewhere or at another time. */
type Way = 'own' | 'other' | 'create' | 'change';

export function DateDialog({ name, request, onDone, onClose }: DateDialogProps) {
  const ways = waysOf(name, request);
  const [way, setWay] = useState<Way>(ways[0]?.[0] ?? 'create');
  const [session, setSession] = useState('');
  const [form, setForm] = useState<DateForm>(() => firstDateForm(request));
  const { isBusy, trouble, act } = useAct(request, onDone);
  const { title, yes, done } = words[name];
  const faults = trouble?.fields ?? {};
  return (
    <DeskDialog
      {...{ title, yes, isBusy, trouble, onClose }}
      follows={followsOf(name, way)}
      onYes={() => void act(name, bodyOf(way, { request, session, form }) as ActionBodies[typeof name], done)}
    >
      <Ways {...{ ways, way, setWay }} />
      {way === 'other' && (
        <ChoiceField
          name="session"
          label="Date"
          required
          value={session}
          onChange={setSession}
          choices={otherDates(request).map((date) => ({
            value: date.documentId,
            words: choiceInWords(date),
          }))}
          {...(faults['session'] !== undefined && { error: faults['session'] })}
        />
      )}
      {(way === 'create' || way === 'change') && (
        <DateFields {...{ form, faults, onChange: setForm, withPlaces: way === 'create' }} />
      )}
    </DeskDialog>
  );
}

function waysOf(name: DateDialogProps['name'], request: RequestAnswer): [Way, string][] {
  const { date, session } = request;
  const ways: ([Way, string] | false)[] = [
    name === 'accept' &&
      date !== null && ['own', `La date demandée\u202F: ${dayInWords(date)}, ${placeInWords(date)}`],
    name === 'move' && session !== null && ['change', 'Changer le jour, l’heure ou le lieu de sa date'],
    otherDates(request).length > 0 && ['other', 'Une autre date déjà proposée'],
    ['create', 'Une nouvelle date'],
  ];
  return ways.filter((way) => way !== false);
}

function otherDates({ dates, session }: RequestAnswer): RequestAnswer['dates'] {
  return dates.filter(({ documentId }) => documentId !== session?.documentId);
}

function followsOf(name: DateDialogProps['name'], way: Way): string {
  if (way === 'change')
    return 'Toutes les écoles de cette date reçoivent un mail, avec un fichier pour leur agenda.';
  if (name === 'accept') return 'L’école reçoit un mail, avec un fichier pour son agenda.';
  return 'L’école reçoit un mail avec la nouvelle date. Les places de l’ancienne reviennent aux autres.';
}

interface Filled {
  request: RequestAnswer;
  session: string;
  form: DateForm;
}

function bodyOf(way: Way, { request, session, form }: Filled): ActionBodies['accept' | 'move'] {
  if (way === 'create') return { create: newDateOf(form) };
  if (way === 'change') return { change: newDateOf(form) };
  return { session: way === 'own' ? (request.session?.documentId ?? '') : session };
}

function Ways({ ways, way, setWay }: { ways: [Way, string][]; way: Way; setWay: (way: Way) => void }) {
  const id = useId();
  if (ways.length < 2) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
        Pour quelle date
      </Typography>
      <Radio.Group aria-labelledby={id} value={way} onValueChange={(value) => setWay(value as Way)}>
        {ways.map(([each, sentence]) => (
          <Radio.Item key={each} value={each}>
            {sentence}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Flex>
  );
}
