import { Box, Button, Field, Flex, Loader, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { daysBetween, firstDay, laterDay, type Step } from 'shared/domain/event-dates';
import { isDay } from 'shared/domain/months';
import type { DatedEntry, DatedType } from '../../event-dates/desk.ts';
import { movedWords, shiftWords } from './copy-words.ts';
import { TimeInput } from './time-input.tsx';
import { useCopy, useDatedEntry } from './use-copy.ts';

interface DuplicateDialogProps {
  type: DatedType;
  documentId: string;
  onClose: () => void;
}

/** Asks for the entry's dates when it opens, shows them moved, and copies only then. */
export function DuplicateDialog(props: DuplicateDialogProps) {
  const { entry, trouble } = useDatedEntry(props.type, props.documentId);
  if (trouble !== null) return <Said role="alert">{trouble}</Said>;
  if (entry === null)
    return (
      <Said>
        <Loader small>Lecture des dates…</Loader>
      </Said>
    );
  const first = firstDay(entry.dates);
  if (first === null)
    return (
      <Said>Cette entrée n’a pas encore de date. Complétez-la et enregistrez-la avant de la dupliquer.</Said>
    );
  return <CopyForm {...props} entry={entry} first={first} />;
}

function Said({ children, role }: { children: ReactNode; role?: 'alert' }) {
  return (
    <Modal.Body>
      <Box {...(role && { role })}>
        {typeof children === 'string' ? <Typography>{children}</Typography> : children}
      </Box>
    </Modal.Body>
  );
}

function CopyForm({
  type,
  documentId,
  onClose,
  entry,
  first,
}: DuplicateDialogProps & { entry: DatedEntry; first: string }) {
  const [title, setTitle] = useState(entry.title);
  const [day, setDay] = useState(laterDay(first, 'week'));
  const { isCopying, trouble, copy } = useCopy(type, documentId, onClose);
  const isReady = isDay(day) && title?.trim() !== '';
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {title !== null && (
            <Field.Root required name="copy-title">
              <Field.Label>Titre de la copie</Field.Label>
              <TextInput value={title} onChange={({ target }: Typed) => setTitle(target.value)} />
            </Field.Root>
          )}
          <FirstDay {...{ first, day, setDay }} />
          {isDay(day) && <Result {...{ entry, first, day }} />}
          <Typography variant="pi" textColor="neutral600">
            {remark(type, entry)}
          </Typography>
          {trouble !== null && (
            <Typography role="alert" textColor="danger600">
              {trouble}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Annuler
        </Button>
        <Button disabled={!isReady} loading={isCopying} onClick={() => void copy({ title, firstDay: day })}>
          Dupliquer
        </Button>
      </Modal.Footer>
    </>
  );
}

type Typed = { target: { value: string } };

const steps: [Step, string][] = [
  ['week', 'Une semaine plus tard'],
  ['month', 'Un mois plus tard'],
  ['year', 'Un an plus tard'],
];

/** A day to choose, and three that keep the weekday. */
function FirstDay({ first, day, setDay }: { first: string; day: string; setDay: (day: string) => void }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        required
        name="copy-first-day"
        hint={isDay(day) ? shiftWords(first, day) : 'Donnez un jour.'}
      >
        <Field.Label>Premier jour de la copie</Field.Label>
        <TimeInput type="date" value={day} onChange={setDay} />
        <Field.Hint />
      </Field.Root>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <Typography tag="legend" variant="pi" textColor="neutral800" style={{ padding: '0 0 8px' }}>
          Même jour de la semaine que l’original
        </Typography>
        <Flex gap={2} wrap="wrap">
          {steps.map(([step, words]) => (
            <Button key={step} variant="tertiary" size="S" onClick={() => setDay(laterDay(first, step))}>
              {words}
            </Button>
          ))}
        </Flex>
      </fieldset>
    </Flex>
  );
}

function Result({ entry, first, day }: { entry: DatedEntry; first: string; day: string }) {
  return (
    <Box aria-live="polite">
      <Typography variant="delta" tag="h3">
        Dates de la copie
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {movedWords(entry, daysBetween(first, day)).map((words) => (
          <Typography key={words} tag="li">
            {words}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function remark(type: DatedType, { isPostponed }: DatedEntry): string {
  if (type === 'intervention-session') {
    return 'La copie paraît aussitôt sur le site, avec toutes ses places libres.';
  }
  const base =
    'La copie est un brouillon «\u202FPrévu\u202F», sans compte rendu ni dates de mise en ligne. Elle reprend ce qui est enregistré.';
  return isPostponed ? `${base} Le report de l’original n’est pas repris.` : base;
}
