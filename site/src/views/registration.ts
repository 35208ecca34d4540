/** Whether one can still register for an event; `unknown` when its editor said nothing of it. */
import { isOver, type Event } from 'shared/domain/event';

type RegistrationState = 'over' | 'cancelled' | 'full' | 'closed' | 'open' | 'free' | 'unknown';

export function registrationState(
  event: Pick<Event, 'dates' | 'postponedTo' | 'eventStatus' | 'registration'>,
  instant: Date,
): RegistrationState {
  if (event.eventStatus === 'cancelled') return 'cancelled';
  if (isOver(event, instant)) return 'over';
  if (event.eventStatus === 'full') return 'full';
  if (event.registration === null) return 'unknown';
  if (!event.registration.needed) return 'free';
  const { deadline } = event.registration;
  return deadline !== null && Date.parse(deadline) <= instant.getTime() ? 'closed' : 'open';
}
