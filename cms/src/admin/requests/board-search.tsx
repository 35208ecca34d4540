/** Narrows the board to words and to a school year. */
import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useState } from 'react';

interface BoardSearchProps {
  words: string;
  /** Empty for all. */
  schoolYear: string;
  years: readonly string[];
  onSearch: (search: { words: string; schoolYear: string }) => void;
}

export function BoardSearch({ words, schoolYear, years, onSearch }: BoardSearchProps) {
  const [typed, setTyped] = useState(words);
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch({ words: typed.trim(), schoolYear });
        }}
      >
        <Flex gap={4} alignItems="flex-end" wrap="wrap">
          <Field.Root name="words" width="36rem" maxWidth="100%">
            <Field.Label>Référence, école, commune ou personne</Field.Label>
            <TextInput
              type="search"
              value={typed}
              onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
            />
          </Field.Root>
          <Field.Root name="school-year">
            <Field.Label>Année scolaire</Field.Label>
            <SingleSelect
              value={schoolYear || 'all'}
              onChange={(year) =>
                onSearch({ words: typed.trim(), schoolYear: year === 'all' ? '' : String(year) })
              }
            >
              <SingleSelectOption value="all">Toutes</SingleSelectOption>
              {years.map((year) => (
                <SingleSelectOption key={year} value={year}>
                  {year}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Button type="submit" variant="secondary" size="L">
            Chercher
          </Button>
          {(words !== '' || schoolYear !== '') && (
            <Button variant="tertiary" size="L" onClick={() => onSearch({ words: '', schoolYear: '' })}>
              Tout montrer
            </Button>
          )}
        </Flex>
      </form>
    </search>
  );
}
