/** Where people go for an event. Apart from its schema, so that browsers can ask without loading that. */
import type { Event } from './event.ts';

/** Whether nobody is awaited on site, whatever place is still written. */
export function isOnlineOnly({ mode, eventStatus }: Pick<Event, 'mode' | 'eventStatus'>): boolean {
  return mode === 'online' || eventStatus === 'moved_online';
}

/** The commune (document id) to which people go for the event; null for one online, or whose commune is not known. */
export function communeOfEvent(event: Pick<Event, 'place' | 'mode' | 'eventStatus'>): string | null {
  return isOnlineOnly(event) ? null : (event.place?.commune ?? null);
}
