/** The dates of an event in one cell: `14/03/2027 09:00 – 12:00 | 15/03/2027 18:00 – 16/03/2027 01:00`, Paris time. */
import { parisClock, parisDay, parisInstant } from 'shared/domain/paris-time';
import type { Kind, Slot, Value } from './column';
import { frenchDay, isoDay, listParts } from './kinds';

const SLOT =
  /^(\S+)(?:\s+|T|\s*à\s*)(\d{1,2}[:h]\d{0,2})\s*(?:-|–|à|jusqu’au|au)\s*(?:([\d/-]{8,10})(?:\s+|T|\s*à\s*))?(\d{1,2}[:h]\d{0,2})$/i;

export const slots: Kind = {
  parse: (text) => {
    const found: Slot[] = [];
    for (const part of listParts(text)) {
      const slot = slotOf(part);
      if (!slot)
        return {
          problem: `« ${part} » n’est pas un créneau. Écrivez-le ainsi : 14/03/2027 09:00 – 12:00 ; séparez les créneaux par une barre « | ».`,
        };
      if (slot.end <= slot.start) return { problem: `« ${part} » finit avant de commencer.` };
      found.push(slot);
    }
    return { value: inOrder(found) };
  },
  write: (value) => (value as readonly Slot[]).map(slotText).join(' | '),
  read: (stored) => {
    const found = (stored as Slot[]).map(({ start, end }) => ({ start: minute(start), end: minute(end) }));
    return found.length === 0 ? null : inOrder(found);
  },
};

/** One moment in one cell: `14/03/2027 09:00`. */
export const moment: Kind = {
  parse: (text) => {
    const [, date = '', time = ''] = /^(\S+)(?:\s+|T|\s*à\s*)(\d{1,2}[:h]\d{0,2})$/i.exec(text) ?? [];
    const value = instantOf(date, time);
    return value === undefined
      ? { problem: 'N’est pas une date avec une heure. Écrivez-la ainsi : 14/03/2027 09:00.' }
      : { value };
  },
  write: (value) => momentText(String(value)),
  read: (stored) => minute(stored),
};

function inOrder(found: Slot[]): Value {
  return found.toSorted((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}

function slotOf(text: string): Slot | undefined {
  const [, day = '', from = '', lastDay = day, until = ''] = SLOT.exec(text) ?? [];
  const [start, end] = [instantOf(day, from), instantOf(lastDay, until)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function instantOf(day: string, time: string): string | undefined {
  const iso = isoDay(day);
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:h](\d{2})?$/i.exec(time) ?? [];
  if (iso === undefined || hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return parisInstant(iso, `${hours.padStart(2, '0')}:${minutes || '00'}`).toISOString();
}

function slotText({ start, end }: Slot): string {
  const isOneDay = parisDay(start) === parisDay(end);
  return `${momentText(start)} – ${isOneDay ? parisClock(end).slice(0, 5) : momentText(end)}`;
}

function momentText(instant: string): string {
  return `${frenchDay(parisDay(instant))} ${parisClock(instant).slice(0, 5)}`;
}

/** Seconds are nothing that people plan by. */
function minute(stored: unknown): string {
  const time = new Date(stored as string | Date).getTime();
  return new Date(time - (time % 60_000)).toISOString();
}
