import { useMediaQuery } from '@strapi/strapi/admin';
import { MonthGrid } from './month-grid.tsx';
import { MonthList } from './month-list.tsx';
import type { ByDay, Lines } from './month-table.ts';

/** Below this width seven columns leave no room for a title. */
const WIDE = '(min-width: 1100px)';

interface MonthDaysProps<T> extends Lines<T> {
  month: string;
  today: string;
  days: ByDay<T>;
}

/** The month as a table where there is room, else its days one below the other. */
export function MonthDays<T>(props: MonthDaysProps<T>) {
  return useMediaQuery(WIDE) ? <MonthGrid {...props} /> : <MonthList {...props} />;
}
