import { Box, Flex, Typography } from '@strapi/design-system';
import { CalendarLine } from './calendar-line.tsx';
import { dayName, type ByDay } from './month-table.ts';

/** The month's days that hold something, one below the other. */
export function MonthList({ today, days }: { today: string; days: ByDay }) {
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
              <li key={`${entry.kind}${entry.path}${entry.at}`}>
                <CalendarLine {...entry} />
              </li>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
