/** The form with which a school asks for an intervention: what its controls and its choices say. Pure. */
import type { Clock } from 'shared/domain/clock';
import { frenchNumber, counted } from 'shared/domain/french-amounts';
import { frenchDay, frenchTime } from 'shared/domain/french-dates';
import { freePlaces, type InterventionSession } from 'shared/domain/intervention-session';
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

export function isOptional(field: RequestField): boolean {
  return OPTIONAL.has(field);
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

/** « mardi 12 janvier 2027, 10 h – 11 h, Bourg-en-Bresse, 12 places sur 30 » */
export function sessionChoice(session: InterventionSession, commune: string | undefined): string {
  const { start, end, placesTotal, example } = session;
  const free = freePlaces(session);
  return [
    frenchDay(start),
    `${frenchTime(start)} – ${frenchTime(end)}`,
    commune,
    free === 0 && 'complet (liste d’attente)',
    free && placesTotal && `${counted(free, 'place', 'places')} sur\u00A0${frenchNumber(placesTotal)}`,
    example && 'exemple',
  ]
    .filter((part) => part)
    .join(', ');
}

/** « Lycée Lalande, Bourg-en-Bresse (0010013J) »: names of schools are not unique, their UAI are. */
export function schoolChoice(
  { name, uai }: Pick<School, 'name' | 'uai'>,
  commune: string | undefined,
): string {
  return `${[name, commune].filter((part) => part).join(', ')} (${uai})`;
}
