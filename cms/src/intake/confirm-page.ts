/**
 * Where the mail's link leads. Opening it changes nothing, since mail scanners open links too: it shows what is to be
 * confirmed, and a button.
 */
import type { Core } from '@strapi/strapi';
import { frenchMoment } from 'shared/domain/french-dates';
import { confirmRequest } from '../requests/change-request';
import type { RequestRow } from '../requests/tables';
import { describeRequest } from './describe-request';
import { linkedRequest } from './linked-request';
import { myRequestPath } from './my-request-path';
import type { Reply, Visit } from './reply';
import { contactSentence } from './service-contact';

const CONFIRM = 'confirmer';

export async function showConfirmation(strapi: Core.Strapi, { query, now }: Visit): Promise<Reply> {
  const linked = await linkedRequest(strapi, 'confirm', query, now);
  if (linked.kind === 'none') return linked.reply;
  const { request, link } = linked;
  if (!waitsForYes(request)) return { kind: 'answer', status: 200, answer: await answered(strapi, request) };
  if (linked.kind === 'expired' || isOver(request, now)) return tooOld(strapi, request);
  const { details, reference } = await describeRequest(strapi, request);
  const isOffer = request.state === 'confirmed';
  const answer = {
    title: isOffer ? 'Des places se sont libérées' : 'Confirmez votre demande',
    lead: `Vérifiez-la, puis confirmez avant le ${frenchMoment(request.holdUntil ?? now.toISOString())}.`,
    ...(reference !== undefined && { reference }),
    ...(details && { details }),
    action: { label: isOffer ? 'Prendre ces places' : 'Confirmer ma demande', name: CONFIRM, link },
  };
  return { kind: 'answer', status: 200, answer };
}

/** @param fields posted by the page's button. */
export async function confirm(strapi: Core.Strapi, fields: URLSearchParams, { now }: Visit): Promise<Reply> {
  const linked = await linkedRequest(strapi, 'confirm', fields, now);
  if (linked.kind === 'none') return linked.reply;
  const { request } = linked;
  if (!waitsForYes(request)) return { kind: 'go', to: myRequestPath(request) };
  if (linked.kind === 'expired' || isOver(request, now)) return tooOld(strapi, request);
  return { kind: 'go', to: myRequestPath(await confirmRequest(strapi, request.id, now)) };
}

/** New, or offered places from the waiting list. */
function waitsForYes({ state, holdUntil }: RequestRow): boolean {
  return state === 'new' || (state === 'confirmed' && holdUntil !== null);
}

/** Its places come back within the minute. */
function isOver({ holdUntil }: RequestRow, now: Date): boolean {
  return holdUntil !== null && Date.parse(holdUntil) <= now.getTime();
}

async function answered(strapi: Core.Strapi, request: RequestRow) {
  const answer = await describeRequest(strapi, request);
  if (request.state !== 'confirmed' || request.waiting) return answer;
  return { ...answer, title: 'Votre demande est déjà confirmée' };
}

async function tooOld(strapi: Core.Strapi, { reference }: RequestRow): Promise<Reply> {
  const contact = await contactSentence(strapi);
  const lead =
    `La demande n’a pas été confirmée à temps, et ses places sont rendues. Faites-en une nouvelle. ${contact}`.trim();
  return { kind: 'answer', status: 410, answer: { title: 'Ce lien est trop ancien', lead, reference } };
}
