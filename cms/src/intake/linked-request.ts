/** The request that a signed link is for, or the page that says why there is none. */
import type { Core } from '@strapi/strapi';
import { LINK_FIELD } from 'shared/intake/form-fields';
import { readLink, type LinkPurpose } from '../requests/links';
import { findRequest } from '../requests/request-rows';
import type { RequestRow } from '../requests/tables';
import type { Reply } from './reply';
import { contactSentence } from './service-contact';

export type Linked =
  { kind: 'good' | 'expired'; request: RequestRow; link: string } | { kind: 'none'; reply: Reply };

/** @param from the address's query, or what was posted. */
export async function linkedRequest(
  strapi: Core.Strapi,
  purpose: LinkPurpose,
  from: URLSearchParams,
  now: Date,
): Promise<Linked> {
  const link = (from.get(LINK_FIELD) ?? '').trim();
  const read = readLink(purpose, link, now);
  const request = read.kind === 'forged' ? null : await findRequest(strapi, { reference: read.reference });
  if (read.kind === 'forged' || !request) return { kind: 'none', reply: await noRequest(strapi) };
  return { kind: read.kind, request, link };
}

async function noRequest(strapi: Core.Strapi): Promise<Reply> {
  const contact = await contactSentence(strapi);
  return {
    kind: 'answer',
    status: 404,
    answer: {
      title: 'Ce lien ne mène à aucune demande',
      lead: `Il est peut-être coupé\u202F: copiez-le en entier depuis le mail, ou cliquez de nouveau dessus. ${contact}`.trim(),
    },
  };
}
