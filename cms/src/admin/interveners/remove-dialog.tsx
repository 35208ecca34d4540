import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import type { IntervenerRow } from '../../interveners/tables.ts';
import { DeskDialog } from '../requests/desk-dialog.tsx';
import { useDoing } from '../requests/use-doing.ts';

interface RemoveDialogProps {
  intervener: IntervenerRow;
  onDone: (words: string) => void;
  onClose: () => void;
}

/** Takes somebody off the list who never had a date; the server refuses the others. */
export function RemoveDialog({ intervener: { id, name }, onDone, onClose }: RemoveDialogProps) {
  const { del } = useFetchClient();
  const { isBusy, trouble, run } = useDoing();
  const remove = () =>
    run(async () => {
      await del(`/interveners/${id}`);
      onDone(`${name} n’est plus dans la liste.`);
      onClose();
    });
  return (
    <DeskDialog
      title={`Supprimer ${name}\u202F?`}
      follows="C’est définitif."
      yes="Supprimer"
      isDangerous
      {...{ isBusy, trouble, onClose }}
      onYes={() => void remove()}
    >
      <Typography>
        {
          'Une personne qui a eu des dates reste dans leur histoire\u202F: décochez plutôt «\u202FIntervient encore\u202F».'
        }
      </Typography>
    </DeskDialog>
  );
}
