/** The sentences of each mail, in French. Pure. */
import { capitalized } from 'shared/domain/capitalized';
import { frenchDay, frenchMoment } from 'shared/domain/french-dates';
import type { RequestMailKind } from '../outbox/mail-kinds';
import { isOtherTime } from './request-facts';
import type { RequestMailFacts } from './request-mail';

interface Saying {
  /** The reference is put behind it. */
  subject: string;
  title: string;
  before: readonly string[];
  /** Of the link; null for a mail that has none. */
  label: string | null;
  after: readonly string[];
}

type Words = (facts: RequestMailFacts) => Saying;

const SEE = 'Voir ma demande';
const FILE = 'Le fichier joint met la date dans votre agenda.';

export function saying(kind: RequestMailKind, facts: RequestMailFacts): Saying {
  return sayings[kind](facts);
}

const sayings: Record<RequestMailKind, Words> = {
  confirm: (facts) => ({
    subject: 'Confirmez votre demande d’intervention',
    title: 'Confirmez votre demande',
    before: [
      `Une intervention a été demandée avec votre adresse électronique${onSite(facts)}. Il reste à la confirmer.`,
      ...untilThen(facts),
    ],
    label: 'Confirmer la demande',
    after: [
      'Vous n’avez rien demandé\u202F? Ignorez ce message\u202F: sans confirmation, la demande s’arrête là.',
    ],
  }),
  received: () => ({
    subject: 'Votre demande est bien arrivée',
    title: 'Votre demande est bien arrivée',
    before: [
      'Merci, votre demande est confirmée. Nous l’étudions et vous répondons par mail.',
      'Vous pouvez la suivre, ou l’annuler, à cette adresse.',
    ],
    label: SEE,
    after: [],
  }),
  waiting: () => ({
    subject: 'Vous êtes sur la liste d’attente',
    title: 'Vous êtes sur la liste d’attente',
    before: [
      'Merci, votre demande est confirmée. Cette date est complète pour l’instant.',
      'Si assez de places se libèrent, nous vous écrivons, dans l’ordre des demandes.',
    ],
    label: SEE,
    after: [],
  }),
  placesFree: ({ until }) => ({
    subject: 'Des places se sont libérées',
    title: 'Des places se sont libérées',
    before: [
      'Vous étiez sur la liste d’attente\u202F: il y a maintenant assez de places pour votre groupe.',
      until === undefined
        ? 'Dites-nous vite si vous les prenez.'
        : `Nous vous les gardons jusqu’au ${frenchMoment(until)}. Après, elles seront proposées à d’autres.`,
    ],
    label: 'Prendre ces places',
    after: [],
  }),
  accepted: (facts) => ({
    subject: 'Votre demande est acceptée',
    title: 'Votre demande est acceptée',
    before: ['Bonne nouvelle\u202F: votre demande est acceptée.', ...(facts.hasCalendar ? [FILE] : [])],
    label: SEE,
    after: [prevented(facts)],
  }),
  moved: (facts) => {
    const what = movedWhat(facts);
    return {
      subject: `Votre intervention change de ${what}`,
      title: `Votre intervention change de ${what}`,
      before: [
        `L’intervention que vous avez demandée change de ${what}.`,
        ...(facts.hasCalendar ? ['Le fichier joint corrige la date dans votre agenda.'] : []),
      ],
      label: SEE,
      after: [
        `Ce changement ne vous convient pas\u202F? ${capitalized(write(facts))}, nous chercherons ensemble.`,
      ],
    };
  },
  refused: (facts) => ({
    subject: 'Votre demande n’est pas acceptée',
    title: 'Votre demande n’est pas acceptée',
    before: ['Nous regrettons de ne pas pouvoir accepter votre demande.', ...reasonOf(facts)],
    label: SEE,
    after: [
      `Une autre date ou une autre intervention vous conviendrait peut-être\u202F: ${write(facts)} pour en parler.`,
    ],
  }),
  cancelled: (facts) => ({
    subject: 'Votre demande est annulée',
    title: 'Votre demande est annulée',
    before: [
      facts.session && !facts.waiting
        ? 'Votre demande d’intervention est annulée. Les places sont rendues.'
        : 'Votre demande d’intervention est annulée.',
      ...reasonOf(facts),
      ...(facts.hasCalendar ? ['Le fichier joint retire la date de votre agenda.'] : []),
    ],
    label: SEE,
    after: [`Vous vouliez garder cette demande\u202F? ${capitalized(write(facts))}.`],
  }),
  reminder: (facts) => ({
    subject: `Rappel\u202F: votre intervention${facts.session ? ` du ${frenchDay(facts.session.start)}` : ''}`,
    title: 'Votre intervention approche',
    before: [
      facts.session
        ? `Votre intervention a lieu le ${frenchMoment(facts.session.start)}. Tout est prêt de votre côté\u202F?`
        : 'Votre intervention a lieu bientôt. Tout est prêt de votre côté\u202F?',
    ],
    label: SEE,
    after: [prevented(facts)],
  }),
  expired: ({ waiting, session }) => ({
    subject: 'Votre demande n’a pas été confirmée',
    title: 'Votre demande n’a pas été confirmée',
    before: [
      'La demande d’intervention faite avec votre adresse électronique n’a pas été confirmée à temps. Elle s’arrête là.',
      ...(session && !waiting ? ['Les places gardées sont de nouveau proposées.'] : []),
    ],
    label: null,
    after: ['L’intervention vous intéresse toujours\u202F? Faites une nouvelle demande sur le site.'],
  }),
};

/** Without an address of the service, an answer would reach nobody. */
function write({ contact }: RequestMailFacts): string {
  return contact.email === null ? 'contactez-nous' : 'répondez à ce message';
}

function prevented(facts: RequestMailFacts): string {
  return `Un empêchement\u202F? Prévenez-nous dès que possible\u202F: d’autres classes attendent peut-être. Pour cela, ${write(facts)}.`;
}

function onSite({ siteName }: RequestMailFacts): string {
  return siteName === '' ? '' : ` sur le site «\u202F${siteName}\u202F»`;
}

/** What happens without a yes. */
function untilThen({ until, waiting, session }: RequestMailFacts): string[] {
  if (until === undefined) return [];
  const moment = frenchMoment(until);
  if (waiting) return [`Confirmez avant le ${moment} pour être sur la liste d’attente.`];
  if (session === null) return [`Confirmez avant le ${moment}, pour que nous cherchions une date.`];
  return [`Les places vous sont gardées jusqu’au ${moment}. Après, elles seront proposées à d’autres.`];
}

function reasonOf({ reason }: RequestMailFacts): string[] {
  return reason === undefined || reason === '' ? [] : [`Motif\u202F: ${reason}`];
}

function movedWhat({ previous, session }: RequestMailFacts): string {
  return previous && session && !isOtherTime(previous, session) ? 'lieu' : 'date';
}
