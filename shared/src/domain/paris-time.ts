/** Days and hours in Paris, whatever the zone of the machine. A day is `YYYY-MM-DD`, a time `HH:MM`. */
import { remembered } from './remembered.ts';

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2026-11-22 13:00:00`, of milliseconds since 1970. */
const parisText = remembered(50_000, (instant: number) => paris.format(instant));

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The day it is in Paris at `instant`. */
export function parisDay(instant: string | Date): string {
  return parisText(new Date(instant).getTime()).slice(0, 10);
}

/** What clocks in Paris show at `instant`, with seconds: `14:05:00`. */
export function parisClock(instant: string | Date): string {
  return parisText(new Date(instant).getTime()).slice(11);
}

/** The year (`YYYY`) it is in Paris at `instant`. */
export function parisYear(instant: string | Date): string {
  return parisDay(instant).slice(0, 4);
}

/** The instant at which clocks in Paris show `time` on `day`; when they show it twice, one of the two. */
export function parisInstant(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess));
}

/** The clocks in Paris at an instant, with how far they are ahead: `2026-12-03T14:00:00+01:00`. */
export function parisIso(instant: string | Date): string {
  const at = new Date(instant).getTime();
  const hours = offset(at) / (60 * MINUTE);
  return `${parisText(at).replace(' ', 'T')}+0${hours}:00`;
}

/** How far clocks in Paris are ahead of UTC at an instant, in milliseconds. */
function offset(instant: number): number {
  return Date.parse(`${parisText(instant).replace(' ', 'T')}Z`) - instant;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}
