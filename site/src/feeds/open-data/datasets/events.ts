import { archivedDates, type Event } from 'shared/domain/event';
import { parisIso, parisYear } from 'shared/domain/paris-time';
import type { DateTimeRange } from 'shared/domain/parts';
import { labelOf } from 'shared/domain/vocabularies';
import { byId, byIds, entriesBy, keysOf } from '../../../content.ts';
import { eventPath } from '../../../views/paths.ts';
import { dataset, type Field } from '../dataset.ts';
import { communeOf, label, labels, valuesOf } from './common.ts';

interface EventDate {
  event: Event;
  range: DateTimeRange;
}

const fields: Field<EventDate>[] = [
  {
    name: 'identifiant',
    type: 'text',
    description: 'Identifiant stable de la rencontre, dernière partie de son adresse.',
    required: true,
    valueOf: ({ event }) => event.slug,
  },
  {
    name: 'titre',
    type: 'text',
    description: 'Nom de la rencontre.',
    required: true,
    valueOf: ({ event }) => event.title,
  },
  {
    name: 'type',
    type: 'text',
    description: 'Type de rencontre.',
    required: true,
    valueOf: ({ event }) => labelOf('event-kind', event.kind),
  },
  {
    name: 'debut',
    type: 'moment',
    description:
      'Début, à l’heure de Paris. Une rencontre de plusieurs dates a une ligne par date ; une rencontre reportée garde les dates annoncées tant que la nouvelle n’est pas connue.',
    required: true,
    valueOf: ({ range }) => parisIso(range.start),
  },
  {
    name: 'fin',
    type: 'moment',
    description: 'Fin, à l’heure de Paris.',
    required: true,
    valueOf: ({ range }) => parisIso(range.end),
  },
  {
    name: 'etat',
    type: 'text',
    description: `Où en est la rencontre : ${valuesOf('event-status')}.`,
    required: true,
    valueOf: ({ event }) => labelOf('event-status', event.eventStatus),
  },
  {
    name: 'mode',
    type: 'text',
    description: `Comment y prendre part : ${valuesOf('event-mode')} ; vide si ce n’est pas renseigné.`,
    valueOf: ({ event }) => label('event-mode', event.mode),
  },
  {
    name: 'lieu',
    type: 'text',
    description: 'Nom du lieu.',
    valueOf: ({ event }) => event.place?.name ?? null,
  },
  {
    name: 'adresse',
    type: 'text',
    description: 'Numéro et voie.',
    valueOf: ({ event }) => event.place?.street ?? null,
  },
  {
    name: 'code_insee',
    type: 'text',
    description: 'Code Insee de la commune.',
    valueOf: ({ event }) => communeOf(event.place?.commune ?? null)?.insee ?? null,
  },
  {
    name: 'commune',
    type: 'text',
    description: 'Nom de la commune.',
    valueOf: ({ event }) => communeOf(event.place?.commune ?? null)?.name ?? null,
  },
  {
    name: 'publics',
    type: 'list',
    description: 'À qui la rencontre s’adresse.',
    valueOf: ({ event }) => labels('audience', event.audiences),
  },
  {
    name: 'gratuit',
    type: 'yes-no',
    description: 'Si l’entrée est gratuite.',
    valueOf: ({ event }) => event.free,
  },
  {
    name: 'organisateur',
    type: 'text',
    description: 'Qui organise.',
    valueOf: ({ event }) => byId('organization', event.organizer)?.name ?? null,
  },
  {
    name: 'metiers',
    type: 'list',
    description: 'Métiers à rencontrer.',
    valueOf: ({ event }) => byIds('job-description', event.jobs).map(({ titleInclusive }) => titleInclusive),
  },
  {
    name: 'exemple',
    type: 'yes-no',
    description: 'Oui pour une rencontre inventée afin de montrer le site : elle n’a pas lieu.',
    valueOf: ({ event }) => event.example,
  },
  {
    name: 'page',
    type: 'address',
    description: 'Adresse de la page.',
    required: true,
    valueOf: ({ event }, absolute) => absolute(eventPath(event)),
  },
];

export const events = dataset({
  id: 'agenda',
  title: 'L’agenda',
  description:
    'Les salons, forums, visites, réunions et autres rendez-vous annoncés sur le site, une ligne par date, avec leur lieu et leur état.',
  keywords: ['agenda', 'rencontres', 'événements', 'emploi', 'salon', 'forum'],
  fields,
  years: () => keysOf('dated events of a year'),
  changedDays: () => keysOf('days of change of events'),
  entries: (year) => entriesBy('dated events of a year', year ?? ''),
  rowsOf: (event, year) =>
    archivedDates(event)
      .filter(({ start, end }) => [start, end].map(parisYear).includes(year ?? ''))
      .map((range) => ({ event, range })),
});
