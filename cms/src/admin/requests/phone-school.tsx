/** The school of a request by phone: found in the directory by what one hears, or written down as it is named. */
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { schoolLabel, schoolsMatching, theSchool } from 'shared/domain/find-schools';
import type { SchoolChoices } from '../../requests-desk/desk.ts';
import { TextField } from './fields.tsx';
import { useRead } from './use-read.ts';

interface Asked {
  name: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** So many stand in the list at once. */
const SHOWN = 40;
const NONE: SchoolChoices['schools'] = [];

export function PhoneSchool({ school, commune }: { school: Asked; commune: Asked }) {
  const { answer, trouble } = useRead<SchoolChoices>('/requests/schools');
  const schools = answer?.schools ?? NONE;
  const found = theSchool(school.value, schools);
  const isUnknown = found === null && school.value.trim() !== '';
  return (
    <>
      <Field.Root
        name={school.name}
        required
        hint={trouble ?? wordsOf(found !== null, isUnknown)}
        {...(school.error !== undefined && { error: school.error })}
      >
        <Field.Label>Établissement</Field.Label>
        <SchoolList {...school} schools={schools} isReading={answer === null && trouble === null} />
        <Field.Hint aria-live="polite" />
        <Field.Error />
      </Field.Root>
      {isUnknown && <TextField {...commune} label="Commune de l’établissement" />}
    </>
  );
}

function wordsOf(isFound: boolean, isUnknown: boolean): string {
  if (isFound) return 'Établissement de l’annuaire.';
  return isUnknown
    ? 'Choisissez-le dans la liste. S’il n’y est pas, son nom est noté tel quel\u202F: ajoutez la commune.'
    : 'Écrivez un morceau de son nom, sa commune ou son UAI.';
}

interface SchoolListProps extends Pick<Asked, 'value' | 'onChange'> {
  schools: SchoolChoices['schools'];
  isReading: boolean;
}

/** What stands in the field counts, chosen or typed: so the text is the value. */
function SchoolList({ value, onChange, schools, isReading }: SchoolListProps) {
  const chosen = schools.filter((school) => schoolLabel(school) === value);
  const fitting = chosen.length > 0 ? chosen : schoolsMatching(value, schools);
  const more = fitting.length - SHOWN;
  const [isOpen, setOpen] = useState(false);
  return (
    <Combobox
      value={value}
      textValue={value}
      onTextValueChange={(text: string | undefined) => onChange(text ?? '')}
      onClear={() => onChange('')}
      allowCustomValue
      open={isOpen}
      onOpenChange={(opens: boolean) => setOpen(opens)}
      // While its list is open, the field keeps the Tab key for itself: whoever types a name of their own must get on.
      onKeyDown={({ key }: { key: string }) => key === 'Tab' && setOpen(false)}
      autocomplete="none"
      placeholder="Lalande, Nantua, 0010013J…"
      clearLabel="Effacer"
      loading={isReading}
      loadingMessage="Lecture de l’annuaire…"
      noOptionsMessage={(text: string) =>
        text.trim() === '' ? 'La liste s’ouvre quand vous écrivez.' : 'L’annuaire n’en a pas de ce nom.'
      }
    >
      {fitting.slice(0, SHOWN).map((school) => (
        <ComboboxOption key={school.uai} value={schoolLabel(school)}>
          {schoolLabel(school)}
        </ComboboxOption>
      ))}
      {more > 0 && (
        <ComboboxOption key="more" value="more" disabled>
          {more === 1 ? 'Et un autre' : `Et ${more} autres`}
          {'\u202F'}: précisez.
        </ComboboxOption>
      )}
    </Combobox>
  );
}
