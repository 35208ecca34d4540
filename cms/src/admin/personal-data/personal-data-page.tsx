/** « Données d’une personne »: found, given out and erased, as each person may ask. */
import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { News, useNews } from '../requests/news.tsx';
import { RequestsNav } from '../requests/requests-nav.tsx';
import { TroubleText } from '../requests/trouble-text.tsx';
import { FoundPart } from './found-part.tsx';
import { erasedSentence, foundSentence } from './person-words.ts';
import { usePerson } from './use-person.ts';

export function PersonalDataPage() {
  const { news, say } = useNews();
  const { found, isBusy, trouble, find, erase } = usePerson((erased) => say(erasedSentence(erased)));
  return (
    <Page.Main aria-busy={isBusy}>
      <Page.Title>Données d’une personne</Page.Title>
      <Layouts.Header
        title="Données d’une personne"
        subtitle="Ce que le site garde d’une personne, pour le lui donner ou l’effacer. Le journal garde chaque recherche."
        primaryAction={<HelpLink place={placeOfPage['personal-data']} />}
      />
      <Layouts.Content>
        <RequestsNav />
        <News {...news} />
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <PersonSearch isBusy={isBusy} onSearch={(words) => void find(words)} />
          <TroubleText trouble={trouble} />
          <Typography tag="output" variant="delta" textColor="neutral800">
            {isBusy ? 'Recherche en cours…' : found && foundSentence(found.answer)}
          </Typography>
          {found && <FoundPart {...{ found, isBusy }} onErase={(choice) => void erase(found, choice)} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** As the server: fewer characters would find everybody. */
const SHORTEST = 3;

function PersonSearch({ isBusy, onSearch }: { isBusy: boolean; onSearch: (words: string) => void }) {
  const [typed, setTyped] = useState('');
  const [isShort, setShort] = useState(false);
  const search = () => {
    const words = typed.trim();
    setShort(words.length < SHORTEST);
    if (words.length >= SHORTEST) onSearch(words);
  };
  return (
    <search>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Field.Root
            name="words"
            width="40rem"
            maxWidth="100%"
            hint="Trois caractères au moins. Les messages, les notes et les motifs sont lus aussi."
            {...(isShort && { error: 'Écrivez trois caractères au moins.' })}
          >
            <Field.Label>Adresse électronique, nom ou téléphone</Field.Label>
            <TextInput
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          {/* Beside the field, whose label stands above it and whose help below. */}
          <Box paddingTop={5}>
            <Button type="submit" variant="secondary" size="L" loading={isBusy}>
              Chercher
            </Button>
          </Box>
        </Flex>
      </form>
    </search>
  );
}
