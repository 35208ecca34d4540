/** Days and hours in Paris, whatever the zone of the machine. A day is `YYYY-MM-DD`, a time `HH:MM`. */

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The day it is in Paris at `instant`. */
export function parisDay(instant: string | Date): string {
  return paris.format(new Date(instant)).slice(0, 10);
}

/** The instant at which clocks in Paris show `time` on `day`; when they show it twice, one of the two. */
export function parisInstant(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess));
}

/** How far clocks in Paris are ahead of UTC at an instant, in milliseconds. */
function offset(instant: number): number {
  return Date.parse(`${paris.format(instant).replace(' ', 'T')}Z`) - instant;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}
