/** Who goes to a date: ticks, kept in any case. What cannot work is said afterwards, for people to judge. */
import { Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { frenchRange } from 'shared/domain/french-dates';
import type { AssignedAnswer, EngagedSession, IntervenersAnswer } from '../../interveners/desk.ts';
import type { IntervenerRow } from '../../interveners/tables.ts';
import { DeskDialog } from '../requests/desk-dialog.tsx';
import { useDoing } from '../requests/use-doing.ts';
import { useRead } from '../requests/use-read.ts';
import { assignedInWords } from './clash-words.ts';

interface AssignDialogProps {
  session: EngagedSession;
  onDone: (words: string) => void;
  onClose: () => void;
}

export function AssignDialog({ session, onDone, onClose }: AssignDialogProps) {
  const { put } = useFetchClient();
  const { answer, trouble: readTrouble } = useRead<IntervenersAnswer>('/interveners');
  const [chosen, setChosen] = useState<readonly number[]>(session.interveners.map(({ id }) => id));
  const { isBusy, trouble, run } = useDoing();
  const save = () =>
    run(async () => {
      const address = `/interveners/sessions/${session.documentId}`;
      const { data } = await put<AssignedAnswer>(address, { interveners: chosen });
      onDone(assignedInWords(session, data));
      onClose();
    });
  return (
    <DeskDialog
      title={`Qui va à «\u202F${session.title}\u202F»\u202F?`}
      follows={'Personne ne reçoit de mail\u202F: prévenez vous-même les personnes choisies.'}
      yes="Enregistrer"
      isBusy={isBusy || answer === null}
      trouble={readTrouble === null ? trouble : { message: readTrouble, fields: {}, isStale: false }}
      onYes={() => void save()}
      onClose={onClose}
    >
      <Typography textColor="neutral800">{whenAndWhere(session)}</Typography>
      {answer === null && readTrouble === null && <Loader small>Lecture de la liste…</Loader>}
      {answer && <People {...{ chosen, onChange: setChosen }} people={answer.interveners} />}
    </DeskDialog>
  );
}

interface PeopleProps {
  people: readonly IntervenerRow[];
  chosen: readonly number[];
  onChange: (chosen: readonly number[]) => void;
}

/** Those who still go to schools, and whoever was chosen before they stopped. */
function People({ people, chosen, onChange }: PeopleProps) {
  const [before] = useState(chosen);
  const shown = people.filter(({ id, active }) => active || before.includes(id));
  if (shown.length === 0)
    return (
      <Typography textColor="neutral800">
        {'La liste est vide. Ajoutez d’abord des personnes dans «\u202FIntervenantes et intervenants\u202F».'}
      </Typography>
    );
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Typography tag="legend" fontWeight="bold" textColor="neutral800" style={{ padding: '0 0 8px' }}>
        Personnes qui y vont
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {shown.map(({ id, name, organization }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onCheckedChange={(checked) =>
              onChange(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          >
            {organization === null ? name : `${name} (${organization})`}
          </Checkbox>
        ))}
      </Flex>
    </fieldset>
  );
}

function whenAndWhere({ start, end, commune }: EngagedSession): string {
  const when = frenchRange({ start, end });
  return commune === null ? when : `${when}, ${commune}`;
}
