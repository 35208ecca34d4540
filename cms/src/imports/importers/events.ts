/** Events, which come in as drafts: by their address, else by title and first date. Texts are written in the form. */
import { code, degrees, flag, plain, term, termList, wholeNumber, words } from '../kinds';
import type { Slot } from '../column';
import type { Importer } from '../importer';
import { communeColumn, oneOf, severalOf } from '../relation-kinds';
import { moment, slots } from '../slots';
import { nameKey } from '../world';

const POSTCODE = ['Lieu : code postal', 'Code postal'] as const;

export const events: Importer = {
  type: 'event',
  names: ['commune', 'organization', 'sector', 'job-description'],
  title: 'title',
  keyWords: 'l’adresse de la page, ou le titre et les dates',
  keys: ({ slug, title, dates }) => {
    const [first] = (dates ?? []) as readonly Slot[];
    return [
      ...(slug ? [`slug ${String(slug)}`] : []),
      ...(title && first ? [`title ${nameKey(String(title))} ${first.start}`] : []),
    ];
  },
  columns: [
    { field: 'title', headers: ['Titre'], kind: words, required: true, example: 'Visite d’une crèche' },
    { field: 'slug', headers: ['Adresse de la page'], kind: plain, example: '' },
    { field: 'kind', headers: ['Type'], kind: term('event-kind'), required: true, example: 'Visite' },
    {
      field: 'summary',
      headers: ['Résumé'],
      kind: words,
      required: true,
      example: 'Une heure avec les professionnelles de la petite enfance.',
    },
    {
      field: 'dates',
      headers: ['Dates'],
      kind: slots,
      required: true,
      example: '14/03/2027 09:00 – 12:00 | 15/03/2027 14:00 – 17:00',
    },
    { field: 'eventStatus', headers: ['État'], kind: term('event-status'), example: 'Prévu' },
    { field: 'mode', headers: ['Mode'], kind: term('event-mode'), example: 'Sur place' },
    { field: 'place.name', headers: ['Lieu : nom', 'Lieu'], kind: words, example: 'Crèche Les Lutins' },
    {
      field: 'place.street',
      headers: ['Lieu : numéro et rue', 'Adresse'],
      kind: words,
      example: '3 rue des Écoles',
    },
    { field: 'place.postcode', headers: POSTCODE, kind: code(5), example: '01000' },
    communeColumn('place.commune', ['Lieu : commune', 'Commune'], POSTCODE),
    { field: 'place.latitude', headers: ['Lieu : latitude'], kind: degrees, example: '' },
    { field: 'place.longitude', headers: ['Lieu : longitude'], kind: degrees, example: '' },
    { field: 'place.stepFree', headers: ['Lieu : accès de plain-pied'], kind: flag(), example: 'oui' },
    { field: 'place.hearingLoop', headers: ['Lieu : boucle à induction'], kind: flag(), example: 'non' },
    { field: 'onlineUrl', headers: ['Adresse en ligne'], kind: plain, example: '' },
    {
      field: 'audiences',
      headers: ['Pour qui'],
      kind: termList('audience'),
      example: 'Élèves | Tout public',
    },
    { field: 'registration.needed', headers: ['Inscription nécessaire'], kind: flag(), example: 'oui' },
    { field: 'registration.url', headers: ['Inscription : adresse du formulaire'], kind: plain, example: '' },
    {
      field: 'registration.email',
      headers: ['Inscription : adresse électronique'],
      kind: plain,
      example: 'inscriptions@example.org',
    },
    {
      field: 'registration.deadline',
      headers: ['Inscription : date limite'],
      kind: moment,
      example: '10/03/2027 18:00',
    },
    {
      field: 'registration.capacity',
      headers: ['Inscription : nombre de places'],
      kind: wholeNumber,
      example: '30',
    },
    { field: 'free', headers: ['Gratuit'], kind: flag(), example: 'oui' },
    {
      field: 'organizer',
      headers: ['Organisé par'],
      kind: oneOf({ type: 'organization', plural: 'organismes' }),
      example: 'Département de l’Ain',
    },
    {
      field: 'jobs',
      headers: ['Métiers présentés'],
      kind: severalOf({ type: 'job-description', plural: 'fiches métiers' }),
      example: '',
    },
    {
      field: 'sectors',
      headers: ['Secteurs'],
      kind: severalOf({ type: 'sector', plural: 'secteurs' }),
      example: '',
    },
  ],
};
