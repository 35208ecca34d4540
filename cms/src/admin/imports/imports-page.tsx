/** « Importer, exporter »: choose a type, see what a file would change, import it. */
import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ImportableType } from '../../imports/plan-answer.ts';
import { ExportButtons } from './export-buttons.tsx';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { ImportPart } from './import-part.tsx';
import { useImportableTypes } from './use-importable-types.ts';
import { words } from './words.ts';

export function ImportsPage() {
  const { types, failed } = useImportableTypes();
  const [chosen, setChosen] = useState('');
  if (failed) return <Page.Error />;
  if (types === null) return <Page.Loading />;
  const type = types.find((each) => each.type === chosen) ?? types[0];
  return (
    <Page.Main>
      <Page.Title>{words.title}</Page.Title>
      <Layouts.Header
        title={words.title}
        subtitle={words.subtitle}
        primaryAction={<HelpLink place={placeOfPage.imports} />}
      />
      <Layouts.Content>
        {type === undefined ? (
          <Page.NoPermissions />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
            <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
              <Flex gap={4} alignItems="flex-end" wrap="wrap">
                <TypeChoice types={types} type={type} onChoose={setChosen} />
                <ExportButtons key={type.type} type={type} />
              </Flex>
            </Box>
            {type.mayImport && <ImportPart key={type.type} type={type} />}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

interface TypeChoiceProps {
  types: readonly ImportableType[];
  type: ImportableType;
  onChoose: (type: string) => void;
}

function TypeChoice({ types, type, onChoose }: TypeChoiceProps) {
  return (
    <Box minWidth="30rem" flex="1">
      <Field.Root name="type">
        <Field.Label>{words.type}</Field.Label>
        <SingleSelect value={type.type} onChange={(value: string | number) => onChoose(String(value))}>
          {types.map((each) => (
            <SingleSelectOption key={each.type} value={each.type}>
              {each.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
