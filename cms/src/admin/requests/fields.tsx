/** Fields of the desk's forms: each with its label, its help, and what the server said of it. */
import {
  Combobox,
  ComboboxOption,
  Field,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { TimeInput } from '../event-dates/time-input.tsx';

interface FieldProps<T> {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  value: T;
  onChange: (value: T) => void;
}

type Typed = { target: { value: string } };

export function TextField({
  value,
  onChange,
  type = 'text',
  ...field
}: FieldProps<string> & { type?: 'text' | 'email' | 'tel' }) {
  return (
    <Frame {...field}>
      <TextInput type={type} value={value} onChange={({ target }: Typed) => onChange(target.value)} />
    </Frame>
  );
}

/** Null while it is empty. */
export function NumberField({ value, onChange, ...field }: FieldProps<number | null>) {
  return (
    <Frame {...field}>
      <TextInput
        type="number"
        inputMode="numeric"
        min={0}
        value={value ?? ''}
        onChange={({ target }: Typed) => onChange(target.value === '' ? null : Number(target.value))}
      />
    </Frame>
  );
}

export function DayOrTimeField({
  value,
  onChange,
  type,
  ...field
}: FieldProps<string> & { type: 'date' | 'time' }) {
  return (
    <Frame {...field}>
      <TimeInput type={type} value={value} onChange={onChange} />
    </Frame>
  );
}

interface Choice {
  value: string;
  words: string;
}

export function ChoiceField({
  value,
  onChange,
  choices,
  placeholder = 'Choisissez',
  ...field
}: FieldProps<string> & { choices: readonly Choice[]; placeholder?: string }) {
  return (
    <Frame {...field}>
      <SingleSelect value={value} placeholder={placeholder} onChange={(chosen) => onChange(String(chosen))}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Frame>
  );
}

/** For a long list: typing narrows it. */
export function SearchField({
  value,
  onChange,
  choices,
  ...field
}: FieldProps<string> & { choices: readonly Choice[] }) {
  return (
    <Frame {...field}>
      <Combobox
        value={value}
        placeholder="Écrivez son début"
        clearLabel="Effacer"
        noOptionsMessage={() => 'Aucune ne répond.'}
        onChange={(chosen) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
      >
        {choices.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value}>
            {choice.words}
          </ComboboxOption>
        ))}
      </Combobox>
    </Frame>
  );
}

interface FrameProps extends Omit<FieldProps<unknown>, 'value' | 'onChange'> {
  children: React.ReactNode;
}

function Frame({ name, label, hint, error, required = false, children }: FrameProps) {
  return (
    <Field.Root
      name={name}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
