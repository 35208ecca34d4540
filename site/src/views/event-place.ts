/** What the page of an event says under « Où ». */
import type { Clock } from 'shared/domain/clock';
import type { Commune } from 'shared/domain/commune';
import { isAwaitingDate, isOver, type Event } from 'shared/domain/event';
import { isOnlineOnly } from 'shared/domain/event-site';

interface WayIn {
  /** The lines of the address on site; empty when there is none. */
  address: string[];
  /** Where to join online, while there is something to join. */
  joinUrl: string | null;
  /** What is not known, or will be. */
  note: string | null;
}

type Placed = Pick<Event, 'place' | 'mode' | 'onlineUrl' | 'eventStatus' | 'dates' | 'postponedTo'>;

/** An event that is over or cancelled leads nowhere any more and promises nothing. */
export function wayIn(event: Placed, commune: Commune | undefined, clock: Clock): WayIn {
  const address = addressOf(event, commune);
  const isAhead = event.eventStatus !== 'cancelled' && !isOver(event, clock);
  if (isAhead && !isAwaitingDate(event) && event.onlineUrl)
    return { address, joinUrl: event.onlineUrl, note: null };
  const online = isOnlineOnly(event) ? 'En ligne' : event.mode === 'mixed' ? 'Aussi en ligne' : null;
  if (online) return { address, joinUrl: null, note: online + (isAhead ? LINK_TO_COME : '.') };
  const unknown = isAhead ? 'Le lieu n’est pas encore connu.' : 'Lieu non indiqué.';
  return { address, joinUrl: null, note: address.length > 0 ? null : unknown };
}

const LINK_TO_COME = '\u202F: le lien sera indiqué ici.';

function addressOf(event: Placed, commune: Commune | undefined): string[] {
  if (isOnlineOnly(event)) return [];
  const town = [event.place?.postcode, commune?.name].filter((part) => part).join(' ');
  return [event.place?.name, event.place?.street, town].flatMap((line) => line || []);
}
