/** Words that entries of all kinds share. Pure. */
import type { Contact } from '../domain/parts.ts';
import type { CalendarOrganizer } from './calendar.ts';

/** « [EXEMPLE] [ANNULÉ] Forum des métiers »: many calendars show nothing of a date but this. */
export function summaryOf(title: string, marks: readonly (string | null)[]): string {
  return [...marks.flatMap((mark) => (mark === null ? [] : [`[${mark}]`])), title].join(' ');
}

/** Who can be written to about a date; null where nobody can. `name` goes before that of the contact. */
export function organizerOf(contact: Contact | null, name?: string): CalendarOrganizer | null {
  const email = contact?.email ?? '';
  if (!EMAIL.test(email)) return null;
  return { name: name ?? contact?.service ?? email, email };
}

/** The sentences that are there, each on a line of its own. */
export function sentences(...lines: readonly (string | null | false)[]): string {
  return lines.filter((words) => words).join('\n');
}

/** As HTML has it for `input type=email`. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/;
