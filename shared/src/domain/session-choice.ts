/** A date among those that the form of a request offers: in the page, and by the CMS, which knows its places of this moment. Pure. */
import { counted, frenchNumber } from './french-amounts.ts';
import { frenchDay, frenchHours } from './french-dates.ts';
import { freePlaces, type InterventionSession } from './intervention-session.ts';

type Chosen = Pick<InterventionSession, 'start' | 'end' | 'placesTotal' | 'placesTaken' | 'example'>;

/**
 * « mardi 12 janvier 2027, de 10 h à 11 h, Bourg-en-Bresse, 12 places sur 30 »
 * @param commune its name.
 */
export function sessionChoice(session: Chosen, commune: string | undefined): string {
  const { start, placesTotal, example } = session;
  const free = freePlaces(session);
  return [
    frenchDay(start),
    frenchHours(session),
    commune,
    free === 0 && 'complet (liste d’attente)',
    free && placesTotal && `${counted(free, 'place', 'places')} sur\u00A0${frenchNumber(placesTotal)}`,
    example && 'exemple',
  ]
    .filter((part) => part)
    .join(', ');
}
