/** Days spread over the years that the generated site has lived, and hours on them. */
import { addDays, parisInstant } from '../../domain/paris-time.ts';
import type { Random } from './random.ts';
import type { Raw } from './world.ts';

/** What is to come begins the day after; everything generated is told from this day. */
export const TODAY = '2026-11-22';

const FIRST_DAY = '2012-01-09';
const DAY_MS = 86_400_000;
const PAST_DAYS = Math.round((Date.parse(TODAY) - Date.parse(FIRST_DAY)) / DAY_MS);
/** To the summer of 2027. */
const DAYS_TO_COME = 220;

/** The day of number `number` (from 1) of `past` evenly spread over the years until yesterday. */
export function pastDay(number: number, past: number): string {
  return addDays(FIRST_DAY, Math.floor(((number - 1) * PAST_DAYS) / past));
}

/** The day of number `number` (from 1) of `coming` spread over the months to come, the first one tomorrow. */
export function comingDay(number: number, coming: number): string {
  return addDays(TODAY, 1 + Math.floor(((number - 1) * DAYS_TO_COME) / coming));
}

/** Where `number` of `count` entries in order of time falls, when the last `coming` of them are to come. */
export function dayOf(number: number, count: number, coming: number): string {
  const past = count - coming;
  return number <= past ? pastDay(number, past) : comingDay(number - past, coming);
}

/** A few hours within one day, by the clocks of Paris. */
export function hoursOn(random: Random, day: string): Raw {
  const hour = random.between(8, 16);
  const time = (hours: number) => `${String(hours).padStart(2, '0')}:${random.pick(['00', '30'])}`;
  return {
    start: parisInstant(day, time(hour)).toISOString(),
    end: parisInstant(day, time(hour + random.between(1, 3))).toISOString(),
  };
}

/** When an entry of this day was last published. */
export function publishedAround(day: string): string {
  const latest = addDays(TODAY, -1);
  return `${day < latest ? day : latest}T09:00:00.000Z`;
}
