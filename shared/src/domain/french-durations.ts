/** Durations in words: « 1 h 30 », « 45 min », « 3 min 20 s ». */

const NO_BREAK = '\u00A0';

/** Whole minutes: « 45 min », « 1 h », « 1 h 30 ». */
export function frenchMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NO_BREAK}min`;
  if (rest === 0) return `${hours}${NO_BREAK}h`;
  return `${hours}${NO_BREAK}h${NO_BREAK}${String(rest).padStart(2, '0')}`;
}

/** Whole seconds: « 50 s », « 3 min », « 3 min 20 s ». */
export function frenchSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const written = [
    minutes > 0 ? `${minutes}${NO_BREAK}min` : '',
    rest > 0 || minutes === 0 ? `${rest}${NO_BREAK}s` : '',
  ];
  return written.filter((part) => part !== '').join(NO_BREAK);
}
