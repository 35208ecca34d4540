import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { counted } from 'shared/domain/french-amounts';
import { frenchRange } from 'shared/domain/french-dates';
import { MOST_DATES } from 'shared/domain/recurrence';
import type { Proposal, Proposals } from './rule-form.ts';

interface ProposedDatesProps {
  /** Or what the form lacks, in French. */
  proposals: Proposals | string;
  isTicked: (proposal: Proposal) => boolean;
  toggle: (proposal: Proposal) => void;
  /** How many are ticked. */
  count: number;
}

/** The rule's dates, each to be kept or left out. */
export function ProposedDates({ proposals, isTicked, toggle, count }: ProposedDatesProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="delta">
        Dates obtenues
      </Typography>
      <Box aria-live="polite">
        <Typography textColor="neutral800">{summary(proposals, count)}</Typography>
      </Box>
      {typeof proposals !== 'string' && (
        <Flex direction="column" alignItems="flex-start" gap={2} tag="ul">
          {proposals.list.map((proposal) => (
            <Box key={proposal.range.start} tag="li">
              <Checkbox checked={isTicked(proposal)} onCheckedChange={() => toggle(proposal)}>
                {proposal.reason === null
                  ? frenchRange(proposal.range)
                  : `${frenchRange(proposal.range)} (${proposal.reason})`}
              </Checkbox>
            </Box>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function summary(proposals: Proposals | string, count: number): string {
  if (typeof proposals === 'string') return proposals;
  const chosen = `${counted(count, 'date cochée', 'dates cochées')} sur ${proposals.list.length}.`;
  if (!proposals.isCut) return chosen;
  return `${chosen} La règle en donne davantage\u202F: seules les ${MOST_DATES} premières sont là.`;
}
