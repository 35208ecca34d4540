/** A request that a school made by phone: the questions of the public form, in words for who is on the phone. */
import { Checkbox, Field, Flex, Textarea } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { vocabularies } from 'shared/domain/vocabularies';
import type { RequestField } from 'shared/intake/form-fields';
import type { Choices, PhoneAnswer, PhoneRequest } from '../../requests-desk/desk.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { PhoneSchool } from './phone-school.tsx';
import { troubleIn, type Trouble } from './trouble.ts';
import { useRead } from './use-read.ts';
import { choiceInWords } from './words.ts';

interface PhoneDialogProps {
  onClose: () => void;
  onDone: (reference: string) => void;
}

type Values = Partial<Record<RequestField, string>>;

export function PhoneDialog({ onClose, onDone }: PhoneDialogProps) {
  const { post } = useFetchClient();
  // Of this opening of the dialog: a second click on its button is no second request.
  const [key] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<Values>({});
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = async () => {
    setBusy(true);
    try {
      const request: PhoneRequest = { ...values, key };
      const { data } = await post<PhoneAnswer>('/requests', request);
      onDone(data.reference);
    } catch (error) {
      setTrouble(troubleIn(error));
      setBusy(false);
    }
  };
  const set = (field: RequestField) => (value: string) =>
    setValues((before) => ({ ...before, [field]: value }));
  const of = (name: RequestField) => ({
    name,
    value: values[name] ?? '',
    onChange: set(name),
    ...(trouble?.fields[name] !== undefined && { error: trouble.fields[name] }),
  });
  return (
    <DeskDialog
      title="Noter une demande reçue par téléphone"
      follows="La demande est confirmée d’office. L’école reçoit un mail avec sa référence."
      yes="Noter la demande"
      {...{ isBusy, trouble, onClose }}
      onYes={() => void save()}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <WhatAndWhen values={values} of={of} />
        <PhoneSchool school={of('school')} commune={of('commune')} />
        <ChoiceField {...of('level')} label="Niveau de la classe" required choices={levels} />
        <TextField {...of('pupils')} label="Nombre d’élèves" required />
        <TextField {...of('adults')} label="Nombre d’adultes qui accompagnent" />
        <WhoAsks of={of} />
        <Field.Root name="message" {...(trouble?.fields['message'] && { error: trouble.fields['message'] })}>
          <Field.Label>Ce que l’école a précisé</Field.Label>
          <Textarea
            value={values.message ?? ''}
            onChange={({ target }: { target: { value: string } }) => set('message')(target.value)}
          />
          <Field.Error />
        </Field.Root>
      </Flex>
    </DeskDialog>
  );
}

/** Lists have no empty value. */
const NO_DATE = 'none';

const levels = Object.entries(vocabularies['school-level']).map(([value, words]) => ({ value, words }));

interface WhatAndWhenProps {
  values: Values;
  of: (name: RequestField) => {
    name: string;
    value: string;
    onChange: (value: string) => void;
    error?: string;
  };
}

function WhatAndWhen({ values, of }: WhatAndWhenProps) {
  const { answer } = useRead<Choices>('/requests/choices');
  const interventions = answer?.interventions ?? [];
  const dates = interventions.find(({ documentId }) => documentId === values.intervention)?.dates ?? [];
  return (
    <>
      <ChoiceField
        {...of('intervention')}
        label="Intervention"
        required
        onChange={(intervention) => {
          of('intervention').onChange(intervention);
          // The dates are those of an intervention.
          of('session').onChange('');
        }}
        choices={interventions.map(({ documentId, title }) => ({ value: documentId, words: title }))}
      />
      <ChoiceField
        {...of('session')}
        label="Date"
        value={values.session || NO_DATE}
        onChange={(session) => of('session').onChange(session === NO_DATE ? '' : session)}
        choices={[
          { value: NO_DATE, words: 'Aucune de ces dates' },
          ...dates.map((date) => ({ value: date.documentId, words: choiceInWords(date) })),
        ]}
      />
      {values.session ? (
        <Checkbox
          checked={values.waiting === 'yes'}
          onCheckedChange={(checked) => of('waiting').onChange(checked === true ? 'yes' : '')}
        >
          Sur la liste d’attente si la date est complète
        </Checkbox>
      ) : (
        <TextField {...of('wish1')} label="Période que l’école souhaite" required />
      )}
    </>
  );
}

function WhoAsks({ of }: Pick<WhatAndWhenProps, 'of'>) {
  return (
    <>
      <TextField {...of('person')} label="Personne qui demande" required hint="Prénom et nom." />
      <TextField
        {...of('role')}
        label="Sa fonction"
        required
        hint={'Par exemple «\u202Fprofesseure principale\u202F».'}
      />
      <TextField
        {...of('email')}
        type="email"
        label="Son adresse électronique"
        required
        hint="L’école y reçoit sa référence, puis la réponse."
      />
      <TextField {...of('phone')} type="tel" label="Son téléphone" />
    </>
  );
}
