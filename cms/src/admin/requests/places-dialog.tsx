/** How many pupils a date takes. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { NumberField } from './fields.tsx';
import { troubleIn, type Trouble } from './trouble.ts';

interface PlacesDialogProps {
  session: NonNullable<RequestAnswer['session']>;
  onDone: (words: string) => void;
  onClose: () => void;
}

export function PlacesDialog({ session, onDone, onClose }: PlacesDialogProps) {
  const { put } = useFetchClient();
  const [places, setPlaces] = useState(session.placesTotal);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = async () => {
    setBusy(true);
    try {
      await put(`/requests/of-date/${session.documentId}/places`, { placesTotal: places });
      onDone('Le nombre de places est changé. Le site le montre dans un instant.');
    } catch (error) {
      setTrouble(troubleIn(error));
      setBusy(false);
    }
  };
  return (
    <DeskDialog
      title="Changer le nombre de places"
      follows="S’il y a de la place, la première école sur la liste d’attente reçoit un mail."
      yes="Changer les places"
      {...{ isBusy, trouble, onClose }}
      onYes={() => void save()}
    >
      <NumberField
        name="placesTotal"
        label="Places en tout, en élèves"
        hint={`${session.typed + session.held} sont prises. Vide\u202F: la date prend une seule école.`}
        value={places}
        onChange={setPlaces}
        {...(trouble?.fields['placesTotal'] && { error: trouble.fields['placesTotal'] })}
      />
    </DeskDialog>
  );
}
