/** What the entry of an event's date says below its title. It never depends on the time it is read. Pure. */
import type { Event } from 'shared/domain/event';
import { frenchMoment, frenchRange } from 'shared/domain/french-dates';
import type { occurrencesOf } from './occurrences.ts';
import { sentences } from 'shared/icalendar/words';

type Fate = ReturnType<typeof occurrencesOf>[number]['fate'];

export function eventDescription(event: Event, fate: Fate, url: string): string {
  const isHeld = fate === 'held' || fate === 'moved';
  return sentences(
    event.example && 'Exemple\u202F: cette rencontre est inventée pour montrer le site. Elle n’a pas lieu.',
    stateSentence(event, fate),
    event.summary,
    isHeld && event.eventStatus !== 'full' && participation(event, url),
    isHeld && event.free && 'Participation gratuite.',
    isHeld && event.onlineUrl && `Pour se connecter\u202F: ${new URL(event.onlineUrl, url).href}`,
    `En savoir plus\u202F: ${url}`,
  );
}

function stateSentence({ eventStatus, dates, postponedTo }: Event, fate: Fate): string | null {
  const [first] = dates;
  switch (fate) {
    case 'cancelled':
      return 'Cette rencontre est annulée.';
    case 'awaited':
      return 'Cette rencontre est reportée. La nouvelle date sera indiquée sur sa page.';
    case 'replaced':
      return (
        postponedTo && `Cette rencontre est reportée. Sa nouvelle date\u202F: ${frenchRange(postponedTo)}.`
      );
    case 'moved':
      return first
        ? `Nouvelle date d’une rencontre annoncée d’abord pour le ${frenchMoment(first.start)}.`
        : null;
    case 'held':
      if (eventStatus === 'full') return 'Toutes les places sont prises.';
      return eventStatus === 'moved_online' ? 'Cette rencontre a lieu en ligne désormais.' : null;
  }
}

/** « Inscription nécessaire avant le lundi 4 janvier 2027 à 12 h : https://…, ou a@b.fr. »; null when nothing is known. */
function participation({ registration }: Event, pageUrl: string): string | null {
  if (registration === null) return null;
  const { needed, url, email, deadline } = registration;
  if (!needed && url === null && email === null) return 'Venez librement, sans inscription.';
  const until = deadline === null ? '' : ` avant le ${frenchMoment(deadline)}`;
  const ways = [url && new URL(url, pageUrl).href, email].filter((way) => way).join(' ou ');
  return `${needed ? 'Inscription nécessaire' : 'Inscription possible'}${until}${ways && `\u202F: ${ways}`}`;
}
