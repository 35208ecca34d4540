import { Button, Flex, Typography } from '@strapi/design-system';
import { addMonths, monthOf } from 'shared/domain/months';
import { monthName } from './month-table.ts';

interface MonthTurnProps {
  month: string;
  today: string;
  onTurn: (month: string) => void;
}

/** The name of the month, and the way to the others. */
export function MonthTurn({ month, today, onTurn }: MonthTurnProps) {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  return (
    <Flex gap={3} wrap="wrap" justifyContent="space-between">
      <Typography tag="h2" variant="beta" aria-live="polite">
        {monthName(month)}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button
          variant="tertiary"
          aria-label={`Mois précédent\u202F: ${monthName(before)}`}
          onClick={() => onTurn(before)}
        >
          Mois précédent
        </Button>
        <Button
          variant="secondary"
          disabled={month === monthOf(today)}
          onClick={() => onTurn(monthOf(today))}
        >
          Aujourd’hui
        </Button>
        <Button
          variant="tertiary"
          aria-label={`Mois suivant\u202F: ${monthName(after)}`}
          onClick={() => onTurn(after)}
        >
          Mois suivant
        </Button>
      </Flex>
    </Flex>
  );
}
