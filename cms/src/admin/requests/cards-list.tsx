/** Cards in a list, the first of them when there are many. */
import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { RequestCard as Card } from '../../requests-desk/desk.ts';
import { RequestCard } from './request-card.tsx';

const SHOWN = 20;

interface CardsListProps {
  cards: readonly Card[];
  overdueDays: number;
  now: Date;
}

export function CardsList({ cards, overdueDays, now }: CardsListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? cards : cards.slice(0, SHOWN);
  const hidden = cards.length - shown.length;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {shown.map((card) => (
          <RequestCard key={card.reference} {...{ card, overdueDays, now }} />
        ))}
      </Flex>
      {hidden > 0 && (
        <Button variant="tertiary" fullWidth onClick={() => setWhole(true)}>
          {`Montrer les ${hidden} autres`}
        </Button>
      )}
    </>
  );
}
