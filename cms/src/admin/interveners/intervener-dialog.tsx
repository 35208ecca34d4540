/** Adds somebody to the list, or changes what is known of them. */
import { Checkbox, Field, Flex, Textarea } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { IntervenerForm } from '../../interveners/desk.ts';
import type { IntervenerRow } from '../../interveners/tables.ts';
import { DeskDialog } from '../requests/desk-dialog.tsx';
import { TextField } from '../requests/fields.tsx';
import { useDoing } from '../requests/use-doing.ts';

interface IntervenerDialogProps {
  /** Null to add somebody. */
  intervener: IntervenerRow | null;
  onDone: (words: string) => void;
  onClose: () => void;
}

const NOBODY: IntervenerForm = {
  name: '',
  organization: null,
  email: null,
  phone: null,
  note: null,
  active: true,
};

export function IntervenerDialog({ intervener, onDone, onClose }: IntervenerDialogProps) {
  const { post, put } = useFetchClient();
  const [form, setForm] = useState<IntervenerForm>(intervener ?? NOBODY);
  const { isBusy, trouble, run } = useDoing();
  const save = () =>
    run(async () => {
      await (intervener ? put(`/interveners/${intervener.id}`, form) : post('/interveners', form));
      onDone(`${form.name.trim()} est dans la liste.`);
      onClose();
    });
  return (
    <DeskDialog
      title={intervener ? `Modifier ${intervener.name}` : 'Ajouter une personne'}
      follows="Seules les personnes qui traitent les demandes lisent cette liste."
      yes="Enregistrer"
      {...{ isBusy, trouble, onClose }}
      onYes={() => void save()}
    >
      <PersonFields form={form} onChange={(change) => setForm({ ...form, ...change })} />
    </DeskDialog>
  );
}

interface PersonFieldsProps {
  form: IntervenerForm;
  onChange: (change: Partial<IntervenerForm>) => void;
}

function PersonFields({ form, onChange }: PersonFieldsProps) {
  const of = (name: 'name' | 'organization' | 'phone' | 'email' | 'note') => ({
    name,
    value: form[name] ?? '',
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const note = of('note');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TextField {...of('name')} label="Prénom et nom" required />
      <TextField {...of('organization')} label="Organisme" hint="Employeur ou association." />
      <TextField {...of('phone')} type="tel" label="Téléphone" />
      <TextField {...of('email')} type="email" label="Adresse électronique" />
      <Field.Root name="note" hint="Métiers présentés, jours qui conviennent. Rien de médical ni d’intime.">
        <Field.Label>Note</Field.Label>
        <Textarea
          value={note.value}
          onChange={({ target }: { target: { value: string } }) => note.onChange(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Checkbox checked={form.active} onCheckedChange={(checked) => onChange({ active: checked === true })}>
        Intervient encore
      </Checkbox>
    </Flex>
  );
}
