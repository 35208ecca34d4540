import {
  Checkbox,
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import { isDay } from 'shared/domain/months';
import { TimeInput } from './time-input.tsx';
import { placeChoices, withDay, type RuleForm } from './rule-form.ts';

interface RuleFieldsProps {
  form: RuleForm;
  onChange: (form: RuleForm) => void;
}

/** The questions of a rule, in the order in which one says it: when, how often, until when, without what. */
export function RuleFields({ form, onChange }: RuleFieldsProps) {
  const set = (changes: Partial<RuleForm>) => onChange({ ...form, ...changes });
  return (
    <>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Typed
          label="Premier jour"
          type="date"
          value={form.day}
          onChange={(day) => onChange(withDay(form, day))}
        />
        <Typed label="Début" type="time" value={form.start} onChange={(start) => set({ start })} />
        <Typed label="Fin" type="time" value={form.end} onChange={(end) => set({ end })} />
      </Flex>
      <Rhythm {...{ form, set }} />
      <Ending {...{ form, set }} />
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Checkbox
          checked={form.withoutHolidays}
          onCheckedChange={(checked) => set({ withoutHolidays: checked === true })}
        >
          Sans les vacances scolaires (zone A)
        </Checkbox>
        <Typography variant="pi" textColor="neutral600">
          Les jours fériés ne sont pas connus ici : décochez-les dans la liste. Heures de Paris.
        </Typography>
      </Flex>
    </>
  );
}

interface PartProps {
  form: RuleForm;
  set: (changes: Partial<RuleForm>) => void;
}

/** After a number: one, and more. */
const rhythms = { DAILY: ['jour', 'jours'], WEEKLY: ['semaine', 'semaines'], MONTHLY: ['mois', 'mois'] };
const weekdays: [number, string][] = [
  [1, 'Lundi'],
  [2, 'Mardi'],
  [3, 'Mercredi'],
  [4, 'Jeudi'],
  [5, 'Vendredi'],
  [6, 'Samedi'],
  [0, 'Dimanche'],
];

function Rhythm({ form, set }: PartProps) {
  return (
    <Group legend="Rythme">
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Counted label="Tous les" value={form.interval} onChange={(interval) => set({ interval })} />
        <Field.Root name="rule-freq">
          <Field.Label>Unité</Field.Label>
          <SingleSelect value={form.freq} onChange={(freq) => set({ freq: freq as RuleForm['freq'] })}>
            {Object.entries(rhythms).map(([freq, [one, several]]) => (
              <SingleSelectOption key={freq} value={freq}>
                {form.interval === 1 ? one : several}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {form.freq === 'MONTHLY' && isDay(form.day) && (
          <Field.Root name="rule-place">
            <Field.Label>Jour du mois</Field.Label>
            <SingleSelect value={form.place} onChange={(place) => set({ place: Number(place) })}>
              {placeChoices(form.day).map(({ place, words }) => (
                <SingleSelectOption key={place} value={place}>
                  {words}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        )}
      </Flex>
      {form.freq === 'WEEKLY' && <Weekdays {...{ form, set }} />}
    </Group>
  );
}

function Weekdays({ form, set }: PartProps) {
  const toggle = (day: number, checked: boolean) => {
    const others = form.weekdays.filter((each) => each !== day);
    set({ weekdays: checked ? [...others, day] : others });
  };
  return (
    <Flex gap={4} wrap="wrap" paddingTop={3}>
      {weekdays.map(([day, words]) => (
        <Checkbox
          key={day}
          checked={form.weekdays.includes(day)}
          onCheckedChange={(checked) => toggle(day, checked === true)}
        >
          {words}
        </Checkbox>
      ))}
    </Flex>
  );
}

function Ending({ form, set }: PartProps) {
  return (
    <Group legend="Fin de la règle">
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Field.Root name="rule-ending">
          <Field.Label>Jusqu’à</Field.Label>
          <SingleSelect
            value={form.ending}
            onChange={(ending) => set({ ending: ending as RuleForm['ending'] })}
          >
            <SingleSelectOption value="until">un jour</SingleSelectOption>
            <SingleSelectOption value="count">un nombre de dates</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
        {form.ending === 'until' ? (
          <Typed label="Dernier jour" type="date" value={form.until} onChange={(until) => set({ until })} />
        ) : (
          <Counted label="Nombre de dates" value={form.count} onChange={(count) => set({ count })} />
        )}
      </Flex>
    </Group>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Typography tag="legend" variant="delta" style={{ padding: '0 0 8px' }}>
        {legend}
      </Typography>
      {children}
    </fieldset>
  );
}

interface InputProps<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
}

function Typed({ label, type, value, onChange }: InputProps<string> & { type: 'date' | 'time' }) {
  return (
    <Field.Root name={`rule-${label}`}>
      <Field.Label>{label}</Field.Label>
      <TimeInput {...{ type, value, onChange }} />
    </Field.Root>
  );
}

function Counted({ label, value, onChange }: InputProps<number>) {
  return (
    <Field.Root name={`rule-${label}`}>
      <Field.Label>{label}</Field.Label>
      <NumberInput
        {...(!Number.isNaN(value) && { value })}
        onValueChange={(next) => onChange(next ?? Number.NaN)}
      />
    </Field.Root>
  );
}
