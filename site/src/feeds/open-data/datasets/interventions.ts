import { freePlaces, type InterventionSession } from 'shared/domain/intervention-session';
import { parisIso } from 'shared/domain/paris-time';
import type { SchoolIntervention } from 'shared/domain/school-intervention';
import { labelOf } from 'shared/domain/vocabularies';
import { all, byId, byIds, entriesBy, keysOf } from '../../../content.ts';
import { interventionPath } from '../../../views/paths.ts';
import { dataset, type Field } from '../dataset.ts';
import { communeOf, label, labels, valuesOf } from './common.ts';

const interventionFields: Field<SchoolIntervention>[] = [
  {
    name: 'identifiant',
    type: 'text',
    description: 'Identifiant stable de l’intervention, dernière partie de son adresse.',
    required: true,
    valueOf: ({ slug }) => slug,
  },
  { name: 'titre', type: 'text', description: 'Nom.', required: true, valueOf: ({ title }) => title },
  {
    name: 'objectif',
    type: 'text',
    description: 'Ce que les élèves en retirent.',
    required: true,
    valueOf: ({ goal }) => goal,
  },
  {
    name: 'format',
    type: 'text',
    description: `Forme de l’intervention : ${valuesOf('intervention-format')}.`,
    required: true,
    valueOf: ({ format }) => labelOf('intervention-format', format),
  },
  {
    name: 'duree_minutes',
    type: 'integer',
    description: 'Durée, en minutes.',
    required: true,
    valueOf: ({ durationMinutes }) => durationMinutes,
  },
  {
    name: 'niveaux',
    type: 'list',
    description: 'Niveaux de classe.',
    required: true,
    valueOf: ({ levels }) => labels('school-level', levels),
  },
  {
    name: 'lieu',
    type: 'text',
    description: `Où elle a lieu : ${valuesOf('intervention-place')}.`,
    required: true,
    valueOf: ({ placeKind }) => labelOf('intervention-place', placeKind),
  },
  {
    name: 'effectif_min',
    type: 'integer',
    description: 'Plus petit groupe ; vide s’il n’y a pas de minimum.',
    valueOf: ({ groupSizeMin }) => groupSizeMin,
  },
  {
    name: 'effectif_max',
    type: 'integer',
    description: 'Plus grand groupe ; vide s’il n’y a pas de maximum.',
    valueOf: ({ groupSizeMax }) => groupSizeMax,
  },
  {
    name: 'intervenants',
    type: 'text',
    description: 'Qui intervient : métiers ou équipes, jamais de noms.',
    valueOf: ({ speakers }) => speakers,
  },
  {
    name: 'territoires',
    type: 'list',
    description: 'Où elle est proposée ; vide si c’est partout.',
    valueOf: ({ areas }) => areas,
  },
  {
    name: 'materiel',
    type: 'list',
    description: 'Ce que l’établissement prévoit.',
    valueOf: ({ equipment }) => equipment,
  },
  {
    name: 'gratuit',
    type: 'yes-no',
    description: 'Si l’intervention est gratuite.',
    valueOf: ({ free }) => free,
  },
  {
    name: 'cout',
    type: 'text',
    description: 'Ce qui reste à payer, ou le prix.',
    valueOf: ({ cost }) => cost,
  },
  {
    name: 'accessibilite',
    type: 'text',
    description: 'Ce qui est prévu pour les élèves en situation de handicap.',
    valueOf: ({ accessibility }) => accessibility,
  },
  {
    name: 'parcours_avenir',
    type: 'text',
    description: 'Le lien avec le Parcours Avenir.',
    valueOf: ({ parcoursAvenir }) => parcoursAvenir,
  },
  {
    name: 'metiers',
    type: 'list',
    description: 'Métiers présentés.',
    valueOf: ({ jobs }) => byIds('job-description', jobs).map(({ titleInclusive }) => titleInclusive),
  },
  {
    name: 'exemple',
    type: 'yes-no',
    description: 'Oui pour une intervention inventée afin de montrer le site.',
    valueOf: ({ example }) => example,
  },
  {
    name: 'page',
    type: 'address',
    description: 'Adresse de la page.',
    required: true,
    valueOf: (intervention, absolute) => absolute(interventionPath(intervention)),
  },
];

export const interventions = dataset({
  id: 'interventions-scolaires',
  title: 'Les interventions scolaires',
  description:
    'Le catalogue des interventions proposées aux collèges et aux lycées : objectif, format, durée, niveaux, effectif, métiers présentés.',
  keywords: ['collège', 'lycée', 'découverte des métiers', 'intervention'],
  fields: interventionFields,
  years: null,
  entries: () => all('school-intervention'),
  rowsOf: (intervention) => [intervention],
});

const sessionFields: Field<InterventionSession>[] = [
  {
    name: 'identifiant',
    type: 'text',
    description: 'Identifiant stable de la date : le même que dans les calendriers.',
    required: true,
    valueOf: ({ documentId }) => documentId,
  },
  {
    name: 'intervention',
    type: 'text',
    description: 'Identifiant de l’intervention dans le catalogue.',
    required: true,
    valueOf: ({ intervention }) => byId('school-intervention', intervention)?.slug ?? null,
  },
  {
    name: 'debut',
    type: 'moment',
    description: 'Début, à l’heure de Paris.',
    required: true,
    valueOf: ({ start }) => parisIso(start),
  },
  {
    name: 'fin',
    type: 'moment',
    description: 'Fin, à l’heure de Paris.',
    required: true,
    valueOf: ({ end }) => parisIso(end),
  },
  {
    name: 'code_insee',
    type: 'text',
    description: 'Code Insee de la commune.',
    required: true,
    valueOf: ({ commune }) => communeOf(commune)?.insee ?? null,
  },
  {
    name: 'commune',
    type: 'text',
    description: 'Nom de la commune.',
    required: true,
    valueOf: ({ commune }) => communeOf(commune)?.name ?? null,
  },
  {
    name: 'niveau',
    type: 'text',
    description: 'Niveau de classe ; vide si la date est ouverte à tous ceux de l’intervention.',
    valueOf: ({ level }) => label('school-level', level),
  },
  {
    name: 'places_total',
    type: 'integer',
    description:
      'Places d’élèves en tout ; vide si elles ne sont pas comptées : la date est alors pour un seul établissement.',
    valueOf: ({ placesTotal }) => placesTotal,
  },
  {
    name: 'places_prises',
    type: 'integer',
    description: 'Places déjà prises.',
    required: true,
    valueOf: ({ placesTaken }) => placesTaken ?? 0,
  },
  {
    name: 'places_libres',
    type: 'integer',
    description:
      'Places encore libres. Quand elles ne sont pas comptées : vide si la date est libre, 0 si elle est prise.',
    valueOf: freePlaces,
  },
  {
    name: 'etat',
    type: 'text',
    description: `Où en est la date : ${valuesOf('session-state')}.`,
    required: true,
    valueOf: ({ state }) => labelOf('session-state', state),
  },
  {
    name: 'exemple',
    type: 'yes-no',
    description: 'Oui pour une date inventée afin de montrer le site.',
    valueOf: ({ example }) => example,
  },
];

export const sessions = dataset({
  id: 'dates-interventions',
  title: 'Les dates des interventions scolaires',
  description:
    'Les dates auxquelles une intervention peut être demandée, avec la commune, le niveau de classe et les places. L’établissement qui réserve n’y figure jamais.',
  keywords: ['collège', 'lycée', 'calendrier', 'intervention'],
  fields: sessionFields,
  years: () => keysOf('sessions of a year'),
  changedDays: () => keysOf('days of change of sessions'),
  entries: (year) => entriesBy('sessions of a year', year ?? ''),
  rowsOf: (session) => [session],
});
