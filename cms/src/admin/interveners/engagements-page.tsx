/** « Calendrier des interventions »: who goes where in a month, where nobody goes yet, and what cannot work. */
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { EngagedSession, EngagementsAnswer } from '../../interveners/desk.ts';
import { MonthDays } from '../calendar/month-days.tsx';
import { MonthTurn } from '../calendar/month-turn.tsx';
import { useMonth } from '../calendar/use-month.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { News, useNews } from '../requests/news.tsx';
import { RequestsNav } from '../requests/requests-nav.tsx';
import { useRead } from '../requests/use-read.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { ClashList } from './clash-list.tsx';
import { clashesAt, monthSummary, sessionsByDay } from './clash-words.ts';
import { EngagementLine } from './engagement-line.tsx';

export function EngagementsPage() {
  const { month, today, turn } = useMonth();
  const { news, say } = useNews();
  const { answer, trouble, reload } = useRead<EngagementsAnswer>(`/interveners/calendar?month=${month}`);
  const onDone = (words: string) => {
    say(words);
    reload();
  };
  return (
    <Page.Main aria-busy={answer === null && trouble === null}>
      <Page.Title>Calendrier des interventions</Page.Title>
      <Layouts.Header
        title="Calendrier des interventions"
        subtitle="Qui va où, et les dates où personne ne va encore. Heures de Paris."
        primaryAction={<HelpLink place={placeOfPage.engagements} />}
      />
      <Layouts.Content>
        <RequestsNav />
        <News {...news} leavesFocus />
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <MonthTurn month={month} today={today} onTurn={turn} />
          <Typography tag="output" textColor="neutral800">
            {trouble ?? (answer ? monthSummary(answer) : 'Lecture du calendrier…')}
          </Typography>
          {answer && <Month {...{ answer, today, onDone }} />}
          {answer === null && trouble === null && <Loader>Lecture du calendrier…</Loader>}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface MonthProps {
  answer: EngagementsAnswer;
  today: string;
  onDone: (words: string) => void;
}

function Month({ answer, today, onDone }: MonthProps) {
  const [chosen, setChosen] = useState<EngagedSession | null>(null);
  return (
    <Box>
      <ClashList answer={answer} />
      {answer.sessions.length > 0 && (
        <MonthDays
          {...{ month: answer.month, today, days: sessionsByDay(answer) }}
          keyOf={({ documentId }) => documentId}
          renderLine={(session) => (
            <EngagementLine
              session={session}
              clashes={clashesAt(session.documentId, answer)}
              onAssign={() => setChosen(session)}
            />
          )}
        />
      )}
      {chosen && <AssignDialog session={chosen} onClose={() => setChosen(null)} onDone={onDone} />}
    </Box>
  );
}
