/** « Intervenantes et intervenants »: who goes to schools, how to reach them, and how many dates they have ahead. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { counted } from 'shared/domain/french-amounts';
import type { IntervenersAnswer } from '../../interveners/desk.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { News, useNews } from '../requests/news.tsx';
import { RequestsNav } from '../requests/requests-nav.tsx';
import { useRead } from '../requests/use-read.ts';
import { IntervenerDialog } from './intervener-dialog.tsx';
import { IntervenerTable } from './intervener-table.tsx';

export function IntervenersPage() {
  const { answer, trouble, reload } = useRead<IntervenersAnswer>('/interveners');
  const { news, say } = useNews();
  const onDone = (words: string) => {
    say(words);
    reload();
  };
  return (
    <Page.Main aria-busy={answer === null && trouble === null}>
      <Page.Title>Intervenantes et intervenants</Page.Title>
      <Layouts.Header
        title="Intervenantes et intervenants"
        subtitle="Qui va dans les établissements. Le site ne montre ni leurs noms ni leurs numéros."
        primaryAction={<Add onDone={onDone} />}
        secondaryAction={<HelpLink place={placeOfPage.interveners} />}
      />
      <Layouts.Content>
        <RequestsNav />
        <News {...news} />
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Typography tag="output" textColor="neutral800">
            {trouble ?? (answer ? summaryOf(answer) : 'Lecture de la liste…')}
          </Typography>
          {answer && answer.interveners.length > 0 && (
            <Box overflow="auto">
              <IntervenerTable interveners={answer.interveners} onDone={onDone} />
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Add({ onDone }: { onDone: (words: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ajouter une personne</Button>
      {isOpen && <IntervenerDialog intervener={null} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
}

function summaryOf({ interveners }: IntervenersAnswer): string {
  if (interveners.length === 0)
    return 'La liste est vide. Ajoutez les personnes qui vont dans les établissements.';
  const active = interveners.filter((each) => each.active).length;
  const people = counted(interveners.length, 'personne', 'personnes');
  return active === interveners.length ? `${people}.` : `${people}, dont ${active} qui interviennent encore.`;
}
