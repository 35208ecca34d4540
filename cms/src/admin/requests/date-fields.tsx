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

function errorIn(faults: Trouble['fields'], field: string): { error?: string } {
  const error = faults[field];
  return error === undefined ? {} : { error };
}

function When({ form, faults, set }: PartProps) {
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <DayOrTimeField
          name="day"
          type="date"
          label="Jour"
          required
          value={form.day}
          onChange={(day) => set({ day })}
          {...errorIn(faults, 'start')}
        />
      </Grid.Item>
      <Grid.Item col={3} xs={6} direction="column" alignItems="stretch">
        <DayOrTimeField
          name="from"
          type="time"
          label="De"
          required
          value={form.from}
          onChange={(from) => set({ from })}
        />
      </Grid.Item>
      <Grid.Item col={3} xs={6} direction="column" alignItems="stretch">
        <DayOrTimeField
          name="to"
          type="time"
          label="À"
          required
          value={form.to}
          onChange={(to) => set({ to })}
          {...errorIn(faults, 'end')}
        />
      </Grid.Item>
    </Grid.Root>
  );
}

function Where({ form, faults, set }: PartProps) {
  const { answer } = useRead<Choices>('/requests/choices');
  const communes = (answer?.communes ?? []).map(({ documentId, name }) => ({
    value: documentId,
    words: name,
  }));
  return (
    <>
      <SearchField
        name="commune"
        label="Commune"
        required
        value={form.commune}
        choices={communes}
        onChange={(commune) => set({ commune })}
        {...errorIn(faults, 'commune')}
      />
      <TextField
        name="place"
        label="Lieu"
        hint={'Il paraît sur le site, comme la date\u202F: ne nommez pas l’établissement.'}
        value={form.place}
        onChange={(place) => set({ place })}
        {...errorIn(faults, 'place')}
      />
    </>
  );
}

function HowMany({ form, faults, set }: PartProps) {
  return (
    <>
      <NumberField
        name="placesTotal"
        label="Places en tout, en élèves"
        hint={'Vide\u202F: la date prend une seule école.'}
        value={form.placesTotal}
        onChange={(placesTotal) => set({ placesTotal })}
        {...errorIn(faults, 'placesTotal')}
      />
      <Checkbox checked={form.offered} onCheckedChange={(checked) => set({ offered: checked === true })}>
        Proposer les places qui restent aux autres écoles
      </Checkbox>
    </>
  );
}
