import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { dayName, monthName, weeksOf, type ByDay, type Lines } from './month-table.ts';

const WEEKDAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};

  th,
  td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: 8px;
    text-align: left;
    vertical-align: top;
  }

  td {
    height: 96px;
  }

  td[aria-current] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
`;

/** A cell of the month before or after. */
const Outside = styled.td`
  background: ${({ theme }) => theme.colors.neutral100};
`;

interface MonthGridProps<T> extends Lines<T> {
  month: string;
  today: string;
  days: ByDay<T>;
}

/** The month as a table, a week a row. */
export function MonthGrid<T>({ month, today, days, ...lines }: MonthGridProps<T>) {
  return (
    <Grid>
      <caption>
        <VisuallyHidden>{`Ce qui est prévu en ${monthName(month).toLowerCase()}`}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {name}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.join()}>
            {week.map((day, index) =>
              day === null ? (
                <Outside key={WEEKDAYS[index]} />
              ) : (
                <td key={day} {...(day === today && { 'aria-current': 'date' as const })}>
                  <Day day={day} entries={days.get(day) ?? []} {...lines} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

function Day<T>({ day, entries, keyOf, renderLine }: Lines<T> & { day: string; entries: readonly T[] }) {
  return (
    <>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        <span aria-hidden>{Number(day.slice(8))}</span>
        <VisuallyHidden>{dayName(day)}</VisuallyHidden>
      </Typography>
      {entries.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
          {entries.map((entry) => (
            <li key={keyOf(entry)}>{renderLine(entry)}</li>
          ))}
        </Flex>
      )}
    </>
  );
}
