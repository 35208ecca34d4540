/** One request, whole: what is asked, what may be done, what happened, and the school's other requests. */
import { Box, Grid, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link as RouterLink, useLocation, useParams } from 'react-router-dom';
import { requestStates } from 'shared/domain/request-state';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { marksOf } from '../../requests-desk/words.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { Mark } from './request-card.tsx';
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

/** What was said last, and how often something was: the same words twice are news as well. */
interface Said {
  words: string;
  turn: number;
}

function Request({ request, now, reload }: { request: RequestAnswer; now: Date; reload: () => void }) {
  const [said, setSaid] = useState<Said>({ words: '', turn: 0 });
  const onDone = (words: string) => {
    setSaid(({ turn }) => ({ words, turn: turn + 1 }));
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
        <News {...said} />
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

/** Where the eye and the keyboard are led once something was done: the button that did it may be gone. */
function News({ words, turn }: Said) {
  const place = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (turn > 0) place.current?.focus();
  }, [turn]);
  return (
    <Box tag="output" display="block" ref={place} tabIndex={-1} paddingBottom={words === '' ? 0 : 5}>
      {words !== '' && (
        <Box background="primary100" padding={4} hasRadius>
          <Typography fontWeight="bold" textColor="neutral800">
            {words}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

function Marks({ request, now }: { request: RequestAnswer; now: Date }) {
  const marks = marksOf(request, request.overdueDays, now);
  if (marks.length === 0) return null;
  return (
    <Box>
      {marks.map((mark) => (
        <Mark key={mark} isLate={mark.startsWith('En retard')}>
          {mark}
        </Mark>
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
