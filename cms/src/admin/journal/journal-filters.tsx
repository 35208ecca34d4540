/** Narrows the journal to a kind of act and to days. */
import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { actKinds } from '../../journal/acts.ts';

export interface Filter {
  /** `all` for no bound. */
  kind: string;
  /** Days; empty for no bound. */
  from: string;
  to: string;
}

interface JournalFiltersProps {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
}

const DAYS = { from: 'Du', to: 'Au' };

export function JournalFilters({ filter, onChange }: JournalFiltersProps) {
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap" paddingBottom={4}>
      <Field.Root name="kind">
        <Field.Label>Sorte d’acte</Field.Label>
        <SingleSelect value={filter.kind} onChange={(kind) => onChange({ kind: String(kind) })}>
          <SingleSelectOption value="all">Toutes</SingleSelectOption>
          {Object.entries(actKinds).map(([kind, words]) => (
            <SingleSelectOption key={kind} value={kind}>
              {words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {(['from', 'to'] as const).map((name) => (
        <Field.Root key={name} name={name}>
          <Field.Label>{DAYS[name]}</Field.Label>
          <Field.Input
            type="date"
            value={filter[name]}
            onChange={(event: { target: { value: string } }) => onChange({ [name]: event.target.value })}
          />
        </Field.Root>
      ))}
    </Flex>
  );
}
