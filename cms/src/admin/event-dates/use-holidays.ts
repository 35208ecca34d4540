import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Holidays } from '../../event-dates/desk.ts';

/** Asks once, when the dialog opens. Without an answer the dates are shown all the same, and `trouble` says what they lack. */
export function useHolidays(): { holidays: Holidays[] | null; trouble: string | null } {
  const { get } = useFetchClient();
  const [holidays, setHolidays] = useState<Holidays[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    get<Holidays[]>('/event-dates/holidays').then(
      ({ data }) => !isOver && setHolidays(data),
      () =>
        !isOver && setTrouble('Les vacances scolaires n’ont pas pu être lues\u202F: vérifiez chaque date.'),
    );
    return () => {
      isOver = true;
    };
  }, [get]);
  return { holidays, trouble };
}
