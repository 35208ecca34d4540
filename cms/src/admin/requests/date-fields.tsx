/** The fields of a date that is made or changed for a request. */
import { Checkbox, Flex, Grid } from '@strapi/design-system';
import type { Choices } from '../../requests-desk/desk.ts';
import type { DateForm } from './date-form.ts';
import { DayOrTimeField, NumberField, SearchField, TextField } from './fields.tsx';
import type { Trouble } from './trouble.ts';
import { useRead } from './use-read.ts';

interface DateFieldsProps {
  form: DateForm;
  onChange: (form: DateForm) => void;
  /** False where the places of a date stay. */
  withPlaces: boolean;
  faults: Trouble['fields'];
}

export function DateFields({ form, onChange, withPlaces, faults }: DateFieldsProps) {
  const parts = { form, faults, set: (change: Partial<DateForm>) => onChange({ ...form, ...change }) };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <When {...parts} />
      <Where {...parts} />
      {withPlaces && <HowMany {...parts} />}
    </Flex>
  );
}

interface PartProps extends Pick<DateFieldsProps, 'form' | 'faults'> {
  set: (change: Partial<DateForm>) => void;
}

/** Binds a field to its part of the form. @param fault where the server's word on it stands. */
function bound<K extends keyof DateForm>(
  { form, faults, set }: PartProps,
  name: K,
  fault: string = name,
): { name: K; value: DateForm[K]; onChange: (value: DateForm[K]) => void; error?: string } {
  const error = faults[fault];
  return {
    name,
    value: form[name],
    onChange: (value) => set({ [name]: value } as Partial<DateForm>),
    ...(error !== undefined && { error }),
  };
}

function When(parts: PartProps) {
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <DayOrTimeField type="date" label="Jour" required {...bound(parts, 'day', 'start')} />
      </Grid.Item>
      <Grid.Item col={3} xs={6} direction="column" alignItems="stretch">
        <DayOrTimeField type="time" label="De" required {...bound(parts, 'from')} />
      </Grid.Item>
      <Grid.Item col={3} xs={6} direction="column" alignItems="stretch">
        <DayOrTimeField type="time" label="À" required {...bound(parts, 'to', 'end')} />
      </Grid.Item>
    </Grid.Root>
  );
}

function Where(parts: PartProps) {
  const { answer } = useRead<Choices>('/requests/choices');
  const communes = (answer?.communes ?? []).map(({ documentId, name }) => ({
    value: documentId,
    words: name,
  }));
  return (
    <>
      <SearchField label="Commune" required choices={communes} {...bound(parts, 'commune')} />
      <TextField
        label="Lieu"
        hint={'Il paraît sur le site, comme la date\u202F: ne nommez pas l’établissement.'}
        {...bound(parts, 'place')}
      />
    </>
  );
}

function HowMany(parts: PartProps) {
  const { form, set } = parts;
  return (
    <>
      <NumberField
        label="Places en tout, en élèves"
        hint={'Vide\u202F: la date prend une seule école.'}
        {...bound(parts, 'placesTotal')}
      />
      <Checkbox checked={form.offered} onCheckedChange={(checked) => set({ offered: checked === true })}>
        Proposer les places qui restent aux autres écoles
      </Checkbox>
    </>
  );
}
