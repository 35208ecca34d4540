/** Whether one can still register for an event; `unknown` when its editor said nothing of it. */
import type { Clock } from 'shared/domain/clock';
import { isAwaitingDate, isOver, type Event } from 'shared/domain/event';

type RegistrationState =
  'over' | 'cancelled' | 'postponed' | 'full' | 'closed' | 'open' | 'optional' | 'free' | 'unknown';

export function registrationState(
  event: Pick<Event, 'dates' | 'postponedTo' | 'eventStatus' | 'registration'>,
  clock: Clock,
): RegistrationState {
  if (event.eventStatus === 'cancelled') return 'cancelled';
  if (isAwaitingDate(event)) return 'postponed';
  if (isOver(event, clock)) return 'over';
  if (event.eventStatus === 'full') return 'full';
  if (event.registration === null) return 'unknown';
  const { needed, url, email, deadline } = event.registration;
  if (!needed && url === null && email === null) return 'free';
  if (deadline !== null && clock.hasPassed(deadline)) return 'closed';
  return needed ? 'open' : 'optional';
}
