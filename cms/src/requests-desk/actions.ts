/** What staff may do with a request, one row each: what it needs, and how it is done. Who does it has read the request. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { fieldError } from '../documents/field-error';
import { acceptRequest, end, moveRequest, refuseRequest } from '../requests/change-request';
import { addNote } from '../requests/notes';
import type { Locked } from '../requests/request-rows';
import type { RequestRow } from '../requests/tables';
import { changeDate, createDate } from './dates';
import type { ActionName } from './desk';
import { mergeInto } from './merge-requests';
import { bodyOf, changedDateOf, idOf, newDateOf, textOf, type Body } from './read-body';

/** An action in the running transaction: the request and its date are locked, and unchanged since they were seen. */
export interface Asked {
  request: RequestRow;
  sessions: Locked['sessions'];
  body: Body;
  /** Null unless the body names another request (`merge`); locked too. */
  other: RequestRow | null;
  /** The administrator's id. */
  author: number;
  now: Date;
}

interface Action {
  /** Whether it writes a date, and which right that takes. */
  writesDate(body: Body): 'create' | 'update' | null;
  run(strapi: Core.Strapi, asked: Asked): Promise<unknown>;
}

const NO_DATE = 'Choisissez une date.';
const NO_REASON = 'Dites pourquoi\u202F: l’école le lit dans son mail.';

const never = () => null;
const dateInBody = (body: Body) => ('create' in body ? 'create' : 'change' in body ? 'update' : null);

export const actions: Record<ActionName, Action> = {
  accept: {
    writesDate: dateInBody,
    run: async (strapi, asked) =>
      acceptRequest(strapi, asked.request.id, await dateFor(strapi, asked), asked.now),
  },
  move: {
    writesDate: dateInBody,
    run: async (strapi, asked) => {
      const { request, body, now } = asked;
      if ('change' in body) return changeOwnDate(strapi, asked);
      return moveRequest(strapi, request.id, await dateFor(strapi, asked), now);
    },
  },
  refuse: {
    writesDate: never,
    run: (strapi, { request, body, now }) =>
      refuseRequest(strapi, request.id, textOf(body, 'reason', NO_REASON), now),
  },
  cancel: {
    writesDate: never,
    run: (strapi, { request, body, now }) => {
      const reason = textOf(body, 'reason', NO_REASON);
      const ending = { state: 'cancelled', mail: 'cancelled', reason, act: 'Annulée.' } as const;
      return end(strapi, request.id, ending, now);
    },
  },
  done: { writesDate: never, run: markDone },
  note: {
    writesDate: never,
    run: (strapi, { request, body }) =>
      addNote(strapi, request, textOf(body, 'text', 'Écrivez la note avant de l’ajouter.')),
  },
  merge: {
    writesDate: never,
    run: (strapi, { request, other, now }) => mergeInto(strapi, request, other, now),
  },
};

/** The date that the body names, or the one that it describes, made first. */
async function dateFor(strapi: Core.Strapi, { request, body, author, now }: Asked): Promise<string> {
  if ('create' in body)
    return createDate(strapi, request.intervention, newDateOf(body['create'], now), author);
  const session = idOf(body['session']);
  if (session === null) throw fieldError(['session'], NO_DATE);
  return session;
}

/** The schools that have this date are told by the date's own rules. */
async function changeOwnDate(strapi: Core.Strapi, { request, body, author, now }: Asked): Promise<void> {
  const change = changedDateOf(bodyOf(body['change']), now);
  const isChanged = request.session !== null && (await changeDate(strapi, request.session, change, author));
  if (!isChanged) throw new errors.ApplicationError('Cette demande n’a pas de date à changer.');
}

async function markDone(strapi: Core.Strapi, { request, sessions, now }: Asked): Promise<void> {
  const session = request.session === null ? undefined : sessions.get(request.session);
  if (session && Date.parse(session.start) > now.getTime())
    throw new errors.ApplicationError('Cette date est encore à venir\u202F: elle n’a pas eu lieu.');
  await end(strapi, request.id, { state: 'done', mail: null, reason: null, act: 'Réalisée.' }, now);
}
