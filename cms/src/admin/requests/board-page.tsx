/** « Demandes »: what schools ask for, in columns by what comes next; what is closed is folded below. */
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import type { BoardAnswer } from '../../requests-desk/desk.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { BoardSearch } from './board-search.tsx';
import { CardsList } from './cards-list.tsx';
import { ClosedRequests } from './closed-requests.tsx';
import { RequestsNav } from './requests-nav.tsx';
import { PhoneDialog } from './phone-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { useRead } from './use-read.ts';
import { boardSummary, byState, emptyColumn, statesInWords } from './words.ts';

export function BoardPage() {
  const { search, narrow } = useSearch();
  const { answer, trouble, now, reload } = useRead<BoardAnswer>('/requests/board', search);
  return (
    <Page.Main aria-busy={answer === null && trouble === null}>
      <Page.Title>Demandes</Page.Title>
      <Layouts.Header
        title="Demandes"
        subtitle="Ce que les établissements demandent. Ils reçoivent un mail à chaque réponse."
        primaryAction={<Actions onChange={reload} />}
        secondaryAction={<HelpLink place={placeOfPage.requests} />}
      />
      <Layouts.Content>
        <RequestsNav />
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <BoardSearch key={search.words} {...search} years={answer?.schoolYears ?? []} onSearch={narrow} />
          <Typography tag="output" textColor="neutral800">
            {trouble ?? (answer ? boardSummary(answer, now) : 'Lecture des demandes…')}
          </Typography>
          {answer && <Columns board={answer} now={now} isSearch={search.words !== ''} />}
          {answer && (
            <ClosedRequests counts={answer.closed} search={search} overdueDays={answer.overdueDays} />
          )}
          {answer === null && trouble === null && <Loader>Lecture des demandes…</Loader>}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/**
 * The school year is in the address, and the words beside it in the browser's history, so that coming back from a request
 * finds the same board: words are names, and addresses stand in logs.
 */
function useSearch() {
  const [query, setQuery] = useSearchParams();
  const { state } = useLocation() as { state: { words?: string } | null };
  const search = { words: state?.words ?? '', schoolYear: query.get('annee') ?? '' };
  const narrow = ({ words, schoolYear }: typeof search) =>
    setQuery(schoolYear ? { annee: schoolYear } : {}, { state: { words } });
  return { search, narrow };
}

function Actions({ onChange }: { onChange: () => void }) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [open, setOpen] = useState<'phone' | 'settings' | null>(null);
  const close = () => setOpen(null);
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" onClick={() => setOpen('settings')}>
        Régler
      </Button>
      <Button onClick={() => setOpen('phone')}>Noter une demande reçue par téléphone</Button>
      {open === 'settings' && <SettingsDialog onClose={close} onDone={onChange} />}
      {open === 'phone' && (
        <PhoneDialog
          onClose={close}
          onDone={(reference) => navigate(`/demandes/${reference}`, { state: { board: search } })}
        />
      )}
    </Flex>
  );
}

function Columns({ board, now, isSearch }: { board: BoardAnswer; now: Date; isSearch: boolean }) {
  const { overdueDays } = board;
  return (
    <Box
      style={{ display: 'grid', gap: '2.4rem', gridTemplateColumns: 'repeat(auto-fit, minmax(26rem, 1fr))' }}
    >
      {byState(board.open).map(([state, cards]) => (
        <Flex
          key={state}
          tag="section"
          aria-label={statesInWords[state]}
          direction="column"
          alignItems="stretch"
          gap={3}
        >
          <Typography tag="h2" variant="delta" textColor="neutral800">
            {`${statesInWords[state]} (${cards.length})`}
          </Typography>
          {cards.length === 0 ? (
            <Typography textColor="neutral600">
              {isSearch ? 'Aucune demande ne répond à cette recherche.' : emptyColumn[state]}
            </Typography>
          ) : (
            <CardsList {...{ cards, overdueDays, now }} />
          )}
        </Flex>
      ))}
    </Box>
  );
}
