import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { CalendarEntry, CalendarMonth } from '../../calendar/desk.ts';

type Reading = { month: string } & ({ entries: readonly CalendarEntry[] } | { trouble: string });

const SILENT = 'Le calendrier n’a pas pu être lu. Réessayez dans un instant.';

/** Null while a month is read. */
export function useCalendar(month: string): Reading | null {
  const { get } = useFetchClient();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let isOver = false;
    get<CalendarMonth>('/calendar', { params: { month } }).then(
      ({ data }) => !isOver && setReading(data),
      () => !isOver && setReading({ month, trouble: SILENT }),
    );
    return () => {
      isOver = true;
    };
  }, [get, month]);
  // What was read of another month is not shown under this one's name.
  return reading?.month === month ? reading : null;
}
