/** « Ma demande »: where it stands, and its cancellation by the school, asked twice. */
import type { Core } from '@strapi/strapi';
import { mayBecome } from 'shared/domain/request-state';
import { ACTION_FIELD } from 'shared/intake/form-fields';
import { end, type Ending } from '../requests/change-request';
import type { RequestRow } from '../requests/tables';
import { describeRequest } from './describe-request';
import type { Answer } from './fill-answer';
import { linkedRequest } from './linked-request';
import { myRequestPath } from './my-request-path';
import type { Reply, Visit } from './reply';
import { contactSentence } from './service-contact';

const CANCEL = 'annuler';
const CANCEL_SURELY = 'annuler-vraiment';

const bySchool: Ending = {
  state: 'cancelled',
  mail: 'cancelled',
  reason: 'Elle a été annulée par l’établissement.',
  act: 'Annulée.',
};

export async function showMyRequest(strapi: Core.Strapi, { query, now }: Visit): Promise<Reply> {
  const linked = await linkedRequest(strapi, 'mine', query, now);
  if (linked.kind === 'none') return linked.reply;
  const { request, link } = linked;
  if (linked.kind === 'expired') return tooOld(strapi, request);
  const answer = await describeRequest(strapi, request);
  const action = { label: 'Annuler ma demande', name: CANCEL, link, isQuiet: true };
  return said(mayBecome(request.state, 'cancelled') ? { ...answer, action } : answer);
}

/** @param fields posted by the page's button: asks once more, then cancels. */
export async function changeMyRequest(
  strapi: Core.Strapi,
  fields: URLSearchParams,
  { now }: Visit,
): Promise<Reply> {
  const linked = await linkedRequest(strapi, 'mine', fields, now);
  if (linked.kind === 'none') return linked.reply;
  const { request, link } = linked;
  if (linked.kind === 'expired') return tooOld(strapi, request);
  const action = fields.get(ACTION_FIELD);
  const isOpen = mayBecome(request.state, 'cancelled');
  if (isOpen && action === CANCEL) return said(await askAgain(strapi, request, link));
  if (isOpen && action === CANCEL_SURELY) await end(strapi, request.id, bySchool, now);
  return { kind: 'go', to: myRequestPath(request) };
}

async function askAgain(strapi: Core.Strapi, request: RequestRow, link: string): Promise<Answer> {
  const { details, reference } = await describeRequest(strapi, request);
  return {
    title: 'Annuler cette demande\u202F?',
    lead: 'Ses places sont rendues à d’autres classes, et cela ne se défait pas. Pour la garder, fermez cette page.',
    ...(reference !== undefined && { reference }),
    ...(details && { details }),
    action: { label: 'Oui, annuler ma demande', name: CANCEL_SURELY, link },
  };
}

function said(answer: Answer): Reply {
  return { kind: 'answer', status: 200, answer };
}

async function tooOld(strapi: Core.Strapi, { reference }: RequestRow): Promise<Reply> {
  const contact = await contactSentence(strapi);
  const lead = `Il date de plus d’un an. ${contact}`.trim();
  return said({ title: 'Ce lien est trop ancien', lead, reference });
}
