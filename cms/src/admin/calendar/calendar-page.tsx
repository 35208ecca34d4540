import { Box, Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page, useMediaQuery } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { addMonths, isMonth, monthOf } from 'shared/domain/months';
import { parisDay } from 'shared/domain/paris-time';
import { calendarKinds, type CalendarKind } from '../../calendar/desk.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { MonthGrid } from './month-grid.tsx';
import { MonthList } from './month-list.tsx';
import { byDay, kindNames, monthName, monthSummary } from './month-table.ts';
import { useCalendar } from './use-calendar.ts';

/** Below this width seven columns leave no room for a title. */
const WIDE = '(min-width: 1100px)';
const IN_ADDRESS = 'mois';

/** « Calendrier »: the month is in the address, so that it can be kept and sent. */
export function CalendarPage() {
  const [today] = useState(() => parisDay(new Date()));
  const [query, setQuery] = useSearchParams();
  const asked = query.get(IN_ADDRESS) ?? '';
  const month = isMonth(asked) ? asked : monthOf(today);
  const [shown, setShown] = useState<ReadonlySet<CalendarKind>>(new Set(calendarKinds));
  return (
    <Page.Main>
      <Page.Title>Calendrier</Page.Title>
      <Layouts.Header
        title="Calendrier"
        subtitle="Ce qui doit paraître, ce qui quitte le site, ce qui a lieu, ce qu’il faut relire. Heures de Paris."
        primaryAction={<HelpLink place={placeOfPage.calendar} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Turn month={month} today={today} onTurn={(to) => setQuery({ [IN_ADDRESS]: to })} />
          <Kinds shown={shown} onChange={setShown} />
          <Month {...{ month, today, shown }} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Turn({ month, today, onTurn }: { month: string; today: string; onTurn: (month: string) => void }) {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  return (
    <Flex gap={3} wrap="wrap" justifyContent="space-between">
      <Typography tag="h2" variant="beta" aria-live="polite">
        {monthName(month)}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button
          variant="tertiary"
          aria-label={`Mois précédent : ${monthName(before)}`}
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
          aria-label={`Mois suivant : ${monthName(after)}`}
          onClick={() => onTurn(after)}
        >
          Mois suivant
        </Button>
      </Flex>
    </Flex>
  );
}

type Shown = ReadonlySet<CalendarKind>;

function Kinds({ shown, onChange }: { shown: Shown; onChange: (shown: Shown) => void }) {
  const toggle = (kind: CalendarKind, checked: boolean) =>
    onChange(new Set(calendarKinds.filter((each) => (each === kind ? checked : shown.has(each)))));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Typography tag="legend" variant="pi" fontWeight="bold" style={{ padding: '0 0 8px' }}>
        Montrer
      </Typography>
      <Flex gap={5} wrap="wrap">
        {calendarKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={shown.has(kind)}
            onCheckedChange={(checked) => toggle(kind, checked === true)}
          >
            {kindNames[kind].many}
          </Checkbox>
        ))}
      </Flex>
    </fieldset>
  );
}

function Month({ month, today, shown }: { month: string; today: string; shown: Shown }) {
  const reading = useCalendar(month);
  const isWide = useMediaQuery(WIDE);
  if (reading === null) return <Loader>Lecture du calendrier…</Loader>;
  if ('trouble' in reading) {
    return (
      <Box role="alert" background="danger100" padding={4} hasRadius>
        <Typography textColor="danger700">{reading.trouble}</Typography>
      </Box>
    );
  }
  const days = byDay(reading.entries, shown);
  const count = [...days.values()].reduce((sum, { length }) => sum + length, 0);
  return (
    <>
      <Typography aria-live="polite" textColor="neutral800">
        {monthSummary(month, reading.entries.length, count)}
      </Typography>
      {isWide ? <MonthGrid {...{ month, today, days }} /> : <MonthList {...{ today, days }} />}
    </>
  );
}
