/**
 * What a school reads of its request behind a signed link: its number, its state in words and what it is about. Nothing of
 * the person who asked: mail programs, and whoever a mail is handed on to, open such links.
 */
import type { Core } from '@strapi/strapi';
import { counted } from 'shared/domain/french-amounts';
import { frenchMoment, frenchRange } from 'shared/domain/french-dates';
import { labelOf } from 'shared/domain/vocabularies';
import { interventionTitle } from '../requests/intervention-title';
import { readSession, type Session } from '../requests/places';
import type { RequestRow } from '../requests/tables';
import type { Answer } from './fill-answer';
import { contactSentence } from './service-contact';

export async function describeRequest(strapi: Core.Strapi, request: RequestRow): Promise<Answer> {
  const session = request.session === null ? null : await readSession(strapi, request.session);
  const contact = await contactSentence(strapi);
  const next = nextSteps(request);
  return {
    ...titleAndLead(request, session),
    reference: request.reference,
    details: await detailsOf(strapi, request, session),
    ...(next.length > 0 && { next: [...next.slice(0, -1), `${next.at(-1)} ${contact}`.trim()] }),
  };
}

/** The intervention, the date, the school and how many come. */
async function detailsOf(
  strapi: Core.Strapi,
  request: RequestRow,
  session: Session | null,
): Promise<NonNullable<Answer['details']>> {
  const { intervention, school, commune, level, pupils, adults, state } = request;
  const place = [session?.place, session?.commune?.name].filter((part) => part).join(', ');
  const people = [counted(pupils, 'élève', 'élèves'), adults > 0 && counted(adults, 'adulte', 'adultes')];
  return [
    ['Intervention', await interventionTitle(strapi, intervention)],
    ['Date', session ? frenchRange(session) : 'À trouver parmi les périodes que vous avez écrites'],
    ...(place === '' ? [] : ([['Lieu', place]] as const)),
    ['Établissement', [school, commune].filter((part) => part).join(', ')],
    ['Classe', `${labelOf('school-level', level)}, ${people.filter((part) => part !== false).join(' et ')}`],
    ...(session && state === 'accepted' ? [calendarLink(session)] : []),
  ];
}

function calendarLink({ documentId }: Session) {
  return [
    'Agenda',
    'Ajouter cette date à votre agenda',
    `/interventions-scolaires/dates/${documentId}.ics`,
  ] as const;
}

type Words = Pick<Answer, 'title' | 'lead'>;

function titleAndLead(request: RequestRow, session: Session | null): Words {
  if (request.state === 'confirmed') return confirmedWords(request);
  if (request.state === 'accepted')
    return {
      title: 'Votre demande est acceptée',
      lead: session ? `Rendez-vous ${frenchRange(session)}.` : 'Nous vous écrivons pour la date.',
    };
  return words[request.state];
}

const words: Record<Exclude<RequestRow['state'], 'confirmed' | 'accepted'>, Words> = {
  new: {
    title: 'Votre demande est enregistrée',
    lead: 'Il reste à la confirmer\u202F: ouvrez le lien du mail qui part à l’adresse que vous avez donnée.',
  },
  done: { title: 'L’intervention a eu lieu', lead: 'Merci de votre accueil.' },
  refused: {
    title: 'Votre demande n’a pas pu être acceptée',
    lead: 'Le mail que vous avez reçu dit pourquoi. Une autre date convient peut-être.',
  },
  cancelled: {
    title: 'Votre demande est annulée',
    lead: 'Plus aucune place n’est gardée pour elle. Vous pouvez demander une autre date.',
  },
};

function confirmedWords({ waiting, holdUntil }: RequestRow): Words {
  if (holdUntil !== null)
    return {
      title: 'Des places se sont libérées',
      lead: `Elles vous sont gardées jusqu’au ${frenchMoment(holdUntil)}. Dites oui avec le lien du mail que vous avez reçu.`,
    };
  if (waiting)
    return {
      title: 'Vous êtes sur la liste d’attente',
      lead: 'Il n’y a plus assez de places à cette date. Nous vous écrivons dès que des places se libèrent.',
    };
  return {
    title: 'Votre demande est confirmée',
    lead: 'L’équipe du Département la lit et vous répond par mail.',
  };
}

function nextSteps(request: RequestRow): string[] {
  const { state, holdUntil } = request;
  if (state === 'new' && holdUntil !== null)
    return [
      `Ouvrez le mail et son lien avant le ${frenchMoment(holdUntil)}. Passé ce moment, la demande est annulée.`,
      placesWords(request),
      'L’équipe du Département vous répond ensuite par mail. Pas de mail au bout d’une heure\u202F? Regardez dans les courriers indésirables.',
    ];
  if (state === 'accepted')
    return ['Un empêchement, une classe qui change\u202F? Prévenez-nous dès que possible.'];
  return state === 'confirmed'
    ? ['Gardez le numéro de votre demande\u202F: il nous aide à vous répondre.']
    : [];
}

function placesWords({ session, holds, waiting, pupils }: RequestRow): string {
  if (session === null) return 'Nous cherchons une date parmi les périodes que vous avez écrites.';
  if (waiting) return 'Une fois la demande confirmée, vous serez sur la liste d’attente de cette date.';
  return holds
    ? `${counted(pupils, 'place vous est gardée', 'places vous sont gardées')} jusque-là.`
    : 'Vos places sont prises quand vous ouvrez ce lien, s’il en reste.';
}
