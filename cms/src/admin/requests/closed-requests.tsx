/** Requests that are over, folded by state: nothing is read before one of them is opened. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { closedStates, type ClosedAnswer, type ClosedState } from '../../requests-desk/desk.ts';
import { RequestCard } from './request-card.tsx';
import { useRead } from './use-read.ts';
import { statesInWords } from './words.ts';

interface ClosedRequestsProps {
  counts: Record<ClosedState, number>;
  search: { words: string; schoolYear: string };
  overdueDays: number;
}

const PART = 'closed-requests';

export function ClosedRequests({ counts, search, overdueDays }: ClosedRequestsProps) {
  const [state, setState] = useState<ClosedState | null>(null);
  return (
    <Flex tag="section" aria-label="Demandes closes" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta" textColor="neutral800">
        Demandes closes
      </Typography>
      <Flex gap={2} wrap="wrap">
        {closedStates.map((each) => (
          <Button
            key={each}
            variant={each === state ? 'secondary' : 'tertiary'}
            aria-expanded={each === state}
            aria-controls={PART}
            disabled={counts[each] === 0}
            onClick={() => setState(each === state ? null : each)}
          >
            {`${statesInWords[each]} (${counts[each]})`}
          </Button>
        ))}
      </Flex>
      <div id={PART}>
        {state && (
          <ClosedList key={`${state} ${JSON.stringify(search)}`} {...{ state, search, overdueDays }} />
        )}
      </div>
    </Flex>
  );
}

interface ClosedListProps extends Omit<ClosedRequestsProps, 'counts'> {
  state: ClosedState;
}

function ClosedList({ state, search, overdueDays }: ClosedListProps) {
  const [page, setPage] = useState(1);
  const { answer, trouble, now } = useRead<ClosedAnswer>('/requests/closed', { ...search, state, page });
  if (answer === null)
    return <Typography tag="output">{trouble ?? 'Lecture des demandes closes…'}</Typography>;
  const last = Math.ceil(answer.total / answer.pageSize);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box
        tag="ul"
        style={{
          display: 'grid',
          gap: '1.2rem',
          gridTemplateColumns: 'repeat(auto-fill, minmax(26rem, 1fr))',
        }}
      >
        {answer.requests.map((card) => (
          <RequestCard key={card.reference} {...{ card, overdueDays, now }} />
        ))}
      </Box>
      {last > 1 && (
        <Flex gap={4}>
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            Plus récentes
          </Button>
          <Typography tag="output" textColor="neutral800">{`Page\u00A0${page} sur ${last}`}</Typography>
          <Button variant="tertiary" disabled={page >= last} onClick={() => setPage(page + 1)}>
            Plus anciennes
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
