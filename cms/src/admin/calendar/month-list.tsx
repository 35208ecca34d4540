import { Box, Flex, Typography } from '@strapi/design-system';
import { dayName, type ByDay, type Lines } from './month-table.ts';

interface MonthListProps<T> extends Lines<T> {
  today: string;
  days: ByDay<T>;
}

/** The month's days that hold something, one below the other. */
export function MonthList<T>({ today, days, keyOf, renderLine }: MonthListProps<T>) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {[...days].map(([day, entries]) => (
        <Box key={day}>
          <Typography tag="h3" variant="delta">
            {dayName(day)}
            {day === today && ' (aujourd’hui)'}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {entries.map((entry) => (
              <li key={keyOf(entry)}>{renderLine(entry)}</li>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
