/** A date of the calendar: when and what, who goes there, what cannot work, and the button that says who goes. */
import { Button, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { frenchDay, frenchTime } from 'shared/domain/french-dates';
import { formLink } from '../../entries/form-link.ts';
import type { EngagedSession } from '../../interveners/desk.ts';
import { TintedBox } from '../lists/tinted-box.tsx';
import { goersInWords } from './clash-words.ts';

interface EngagementLineProps {
  session: EngagedSession;
  clashes: readonly string[];
  onAssign: () => void;
}

export function EngagementLine({ session, clashes, onAssign }: EngagementLineProps) {
  const { documentId, title, start, commune, state, interveners } = session;
  const goers = goersInWords(interveners);
  return (
    <TintedBox tint={clashes.length > 0 ? 'danger' : goers === null ? 'warning' : 'alternative'} padding={2}>
      <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere' }}>
        <Typography variant="pi" textColor="neutral800">
          {[frenchTime(start), commune, state.toLowerCase()].filter((part) => part !== null).join(', ')}
        </Typography>
        <Link
          tag={RouterLink}
          to={formLink('api::intervention-session.intervention-session', documentId)}
          style={{ fontSize: '1.4rem' }}
        >
          {title}
        </Link>
        <Typography fontWeight={goers === null ? 'bold' : 'regular'} textColor="neutral800">
          {goers ?? 'Personne n’y va encore'}
        </Typography>
        {clashes.map((clash) => (
          <Typography key={clash} variant="pi" fontWeight="bold" textColor="danger700">
            {clash}
          </Typography>
        ))}
        <Button size="S" variant="tertiary" onClick={onAssign}>
          {'Qui y va\u202F?'}
          <VisuallyHidden>{` ${title}, ${frenchDay(start)}`}</VisuallyHidden>
        </Button>
      </Flex>
    </TintedBox>
  );
}
