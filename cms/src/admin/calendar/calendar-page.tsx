import { Box, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { calendarKinds, type CalendarKind } from '../../calendar/desk.ts';
import { HelpLink } from '../guide/help-link.tsx';
import { placeOfPage } from '../guide/places.ts';
import { CalendarLine } from './calendar-line.tsx';
import { MonthDays } from './month-days.tsx';
import { byDay, kindNames, monthSummary } from './month-table.ts';
import { MonthTurn } from './month-turn.tsx';
import { useCalendar } from './use-calendar.ts';
import { useMonth } from './use-month.ts';

/** « Calendrier »: the month is in the address, so that it can be kept and sent. */
export function CalendarPage() {
  const { month, today, turn } = useMonth();
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
          <MonthTurn month={month} today={today} onTurn={turn} />
          <Kinds shown={shown} onChange={setShown} />
          <Month {...{ month, today, shown }} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
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
      <MonthDays
        {...{ month, today, days }}
        keyOf={({ kind, path, at }) => `${kind}${path}${at}`}
        renderLine={(entry) => <CalendarLine {...entry} />}
      />
    </>
  );
}
