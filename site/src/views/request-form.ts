/** The form with which a school asks for an intervention: what its controls and its choices say. Pure. */
import type { Clock } from 'shared/domain/clock';
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { School } from 'shared/domain/school';
import { faultId, type RequestField } from 'shared/intake/form-fields';
import { bySoonest } from './sessions.ts';

const OPTIONAL: ReadonlySet<RequestField> = new Set([
  'wish2',
  'wish3',
  'commune',
  'adults',
  'phone',
  'message',
]);

/** A date, or a period instead: neither is asked for by itself. */
const EITHER: ReadonlySet<RequestField> = new Set(['session', 'waiting', 'wish1']);

/** What a label adds where a field need not be filled in, or not always; '' else. */
export function labelNote(field: RequestField): string {
  if (field === 'wish1') return '(sauf si vous avez choisi une date)';
  return OPTIONAL.has(field) ? '(facultatif)' : '';
}

/** The element with a word of help on a control. */
export function helpId(field: RequestField): string {
  return `help-${field}`;
}

/**
 * What makes an element the control of a field. A field that must be filled in is told so by `aria-required`: `required`
 * would have some screen readers call it wrong before anybody has typed anything.
 */
export function controlOf(field: RequestField, hasHelp: boolean): Record<string, string> {
  const described = [...(hasHelp ? [helpId(field)] : []), faultId(field)];
  return {
    id: field,
    name: field,
    'aria-describedby': described.join(' '),
    ...(!OPTIONAL.has(field) && !EITHER.has(field) && { 'aria-required': 'true' }),
  };
}

/**
 * The dates that the form offers, the soonest first: those with places left, and those that are full, whose waiting list
 * is open.
 */
export function offeredSessions(
  sessions: readonly InterventionSession[],
  clock: Clock,
): InterventionSession[] {
  return bySoonest(sessions).filter(({ state, start }) => state === 'open' && !clock.hasPassed(start));
}

/** « Lycée Lalande, Bourg-en-Bresse (0010013J) »: names of schools are not unique, their UAI are. */
export function schoolChoice(
  { name, uai }: Pick<School, 'name' | 'uai'>,
  commune: string | undefined,
): string {
  return `${[name, commune].filter((part) => part).join(', ')} (${uai})`;
}
