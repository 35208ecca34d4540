/** A request in brief: what it is called, who asks for what and when, how old it is, and what presses. */
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { RequestCard as Card } from '../../requests-desk/desk.ts';
import { ageInWords, isOverdue, isPressing, marksOf } from '../../requests-desk/words.ts';
import { classInWords, dayInWords, placeInWords } from './words.ts';

interface RequestCardProps {
  card: Card;
  overdueDays: number;
  now: Date;
  /** The level of its heading. */
  heading?: 'h3' | 'h4';
  children?: React.ReactNode;
}

export function RequestCard({ card, overdueDays, now, heading = 'h3', children }: RequestCardProps) {
  const isLate = isOverdue(card, overdueDays, now);
  return (
    <Box
      tag="li"
      background="neutral0"
      padding={4}
      hasRadius
      borderColor={isLate ? 'danger500' : 'neutral200'}
      borderStyle="solid"
      borderWidth={isLate ? '1px 1px 1px 4px' : '1px'}
    >
      <Flex direction="column" alignItems="stretch" gap={1} style={{ overflowWrap: 'anywhere' }}>
        <Typography tag={heading} fontWeight="bold">
          <Link
            tag={RouterLink}
            to={`/demandes/${card.reference}`}
            aria-label={`${card.school}, demande ${card.reference}`}
          >
            {card.school}
          </Link>
        </Typography>
        <Words>{[card.commune, `${card.reference}, reçue ${ageInWords(card.createdAt, now)}`]}</Words>
        <Words isStrong>{[card.intervention]}</Words>
        {card.date ? (
          <Words isStrong>{[dayInWords(card.date), placeInWords(card.date)]}</Words>
        ) : (
          <Words isStrong>{[`Souhaits\u202F: ${card.wishes.join(' ; ')}`]}</Words>
        )}
        <Words>{[classInWords(card)]}</Words>
        {marksOf(card, overdueDays, now).map((mark) => (
          <Mark key={mark}>{mark}</Mark>
        ))}
        {children}
      </Flex>
    </Box>
  );
}

/** A line of each that says something. */
function Words({ children, isStrong = false }: { children: (string | null)[]; isStrong?: boolean }) {
  return children
    .filter((text) => text !== null && text !== '')
    .map((text) => (
      <Typography key={text} tag="p" variant="pi" textColor={isStrong ? 'neutral800' : 'neutral600'}>
        {text}
      </Typography>
    ));
}

export function Mark({ children }: { children: string }) {
  const isLate = isPressing(children);
  return (
    <Box paddingTop={1}>
      <Box background={isLate ? 'danger100' : 'neutral150'} padding={2} hasRadius>
        <Typography tag="p" variant="pi" fontWeight="bold" textColor={isLate ? 'danger700' : 'neutral800'}>
          {children}
        </Typography>
      </Box>
    </Box>
  );
}
