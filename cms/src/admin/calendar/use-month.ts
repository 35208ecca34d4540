/** The month that a calendar shows is in the address, so that it can be kept and sent. */
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isMonth, monthOf } from 'shared/domain/months';
import { parisDay } from 'shared/domain/paris-time';

const IN_ADDRESS = 'mois';

interface Month {
  /** `YYYY-MM`; this one's month where the address names none. */
  month: string;
  /** `YYYY-MM-DD`, in Paris. */
  today: string;
  turn: (month: string) => void;
}

export function useMonth(): Month {
  const [today] = useState(() => parisDay(new Date()));
  const [query, setQuery] = useSearchParams();
  const asked = query.get(IN_ADDRESS) ?? '';
  const month = isMonth(asked) ? asked : monthOf(today);
  return { month, today, turn: (to) => setQuery({ [IN_ADDRESS]: to }) };
}
