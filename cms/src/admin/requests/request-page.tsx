/** One request, whole: what is asked, what may be done, what happened, and the school's other requests. */
import { Box, Grid, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link as RouterLink, useLocation, useParams } from 'react-router-dom';
import { requestStates } from 'shared/domain/request-state';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { marksOf, UNSENT } from '../../requests-desk/words.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { Mark } from './request-card.tsx';
import { News, useNews } from './news.tsx';
import { OtherRequests } from './other-requests.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestLines } from './request-lines.tsx';
import { useRead } from './use-read.ts';

export function RequestPage() {
  const { reference = '' } = useParams();
  const { answer, trouble, now, reload } = useRead<RequestAnswer>(`/requests/one/${reference}`);
  if (trouble !== null) return <Page.Error content={trouble} />;
  if (answer === null) return <Page.Loading>Lecture de la demande</Page.Loading>;
  return (
    <Page.Main>
      <Page.Title>{`Demande ${answer.reference}`}</Page.Title>
      <Request key={reference} {...{ request: answer, now, reload }} />
    </Page.Main>
  );
}

function Request({ request, now, reload }: { request: RequestAnswer; now: Date; reload: () => void }) {
  const { news, say } = useNews();
  const onDone = (words: string) => {
    say(words);
    reload();
  };
  return (
    <>
      <Layouts.Header
        title={request.school}
        subtitle={`Demande ${request.reference}, ${requestStates[request.state].toLowerCase()}`}
        primaryAction={<HelpLink place={placeOfPage.requests} />}
        navigationAction={<BackToBoard />}
      />
      <Layouts.Content>
        <News {...news} />
        <Grid.Root gap={6} paddingBottom={8}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <Marks request={request} now={now} />
            <Part title="Ce que l’école demande">
              <RequestFacts request={request} />
            </Part>
            <Part title="Ce qui s’est passé">
              <RequestLines {...{ request, now, onDone }} />
            </Part>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <Part title="Répondre">
              <RequestActions {...{ request, now, onDone }} />
            </Part>
            {request.others.length > 0 && (
              <Part title="Autres demandes">
                <OtherRequests {...{ request, now, onDone }} />
              </Part>
            )}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
}

function Marks({ request, now }: { request: RequestAnswer; now: Date }) {
  const marks = marksOf(request, request.overdueDays, now).flatMap((mark) =>
    mark === UNSENT ? request.unsent : [mark],
  );
  if (marks.length === 0) return null;
  return (
    <Box>
      {marks.map((mark) => (
        <Mark key={mark}>{mark}</Mark>
      ))}
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="delta" textColor="neutral800">
        {title}
      </Typography>
      <Box paddingTop={3}>{children}</Box>
    </Box>
  );
}

function BackToBoard() {
  const { state } = useLocation() as { state: { board?: string } | null };
  return (
    <Link tag={RouterLink} to={`/demandes${state?.board ?? ''}`}>
      Retour aux demandes
    </Link>
  );
}
