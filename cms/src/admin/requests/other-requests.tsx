/** The other requests of the same school or date: two of one school can be put together. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { requestStates } from 'shared/domain/request-state';
import type { OtherRequest, RequestAnswer } from '../../requests-desk/desk.ts';
import { Confirm } from '../publication/confirm.tsx';
import { RequestCard } from './request-card.tsx';
import { TroubleText } from './trouble-text.tsx';
import { useAct } from './use-act.ts';

interface OtherRequestsProps {
  request: RequestAnswer;
  now: Date;
  onDone: (words: string) => void;
}

export function OtherRequests({ request, now, onDone }: OtherRequestsProps) {
  const { isBusy, trouble, act } = useAct(request, onDone);
  const done = ({ reference }: OtherRequest) =>
    `La demande ${reference} est réunie avec celle-ci, et annulée. L’école reçoit un mail.`;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <TroubleText trouble={trouble} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {request.others.map((other) => (
          <RequestCard key={other.reference} card={other} overdueDays={request.overdueDays} now={now}>
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {`${requestStates[other.state]}, ${linkBetween(other)}`}
            </Typography>
            {other.mayMerge && (
              <Box paddingTop={2}>
                <Confirm
                  label="Réunir avec celle-ci"
                  variant="tertiary"
                  isDisabled={isBusy}
                  title={`Réunir ${other.reference} avec ${request.reference}\u202F?`}
                  question={mergeQuestion(request, other)}
                  yes="Réunir les deux demandes"
                  onYes={() => void act('merge', { other: other.reference }, done(other))}
                />
              </Box>
            )}
          </RequestCard>
        ))}
      </Flex>
    </Flex>
  );
}

function mergeQuestion(kept: RequestAnswer, other: OtherRequest): string {
  const state = ({ state: code }: OtherRequest | RequestAnswer) => requestStates[code].toLowerCase();
  const dates = other.sameDate ? '' : ' Attention\u202F: elles n’ont pas la même date.';
  return `La demande ${kept.reference} (${state(kept)}) reste. La demande ${other.reference} (${state(other)}) est annulée, ses places reviennent aux autres, et l’école reçoit un mail qui le dit.${dates}`;
}

function linkBetween({ sameSchool, sameDate }: OtherRequest): string {
  if (sameSchool && sameDate) return 'même école, même date';
  return sameSchool ? 'même école' : 'même date';
}
