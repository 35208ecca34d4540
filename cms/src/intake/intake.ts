/**
 * The way in for schools: what the three addresses of a request answer to a browser. Written over Node's own request, so
 * that nothing of Strapi has read or logged the body before.
 */
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import {
  ANSWER_TEMPLATE,
  CONFIRM_PATH,
  FORM_TEMPLATE,
  MY_REQUEST_PATH,
  REQUEST_PATH,
} from 'shared/intake/form-fields';
import { inTheNameOf, SCHOOL } from '../people/acting';
import { clientAddress } from './client-address';
import { confirm, showConfirmation } from './confirm-page';
import { giveForm } from './form-page';
import { changeMyRequest, showMyRequest } from './my-request-page';
import { isFromOwnPage } from './origin';
import { plainTemplate } from './plain-template';
import { readPost } from './read-post';
import { fromForeignPage, notAForm, notAvailable, ourFault, tooLarge } from './refusals';
import type { Reply, Visit } from './reply';
import { takeRequest } from './take-request';
import type { Template, Templates } from './templates';
import { writeReply, type Written } from './write-reply';

export interface IntakeSettings {
  /** The site's address, without a final slash. */
  site: string;
  /** Origins whose pages are ours. */
  origins: readonly string[];
  /** How many web servers of ours stand in front. */
  proxies: number;
  now(): Date;
  templates: Templates;
}

/** Undefined for a request that is none of the intake's. */
export type Intake = (request: IncomingMessage) => Promise<Written> | undefined;

interface Page {
  show(strapi: Core.Strapi, visit: Visit): Promise<Reply>;
  post(strapi: Core.Strapi, fields: URLSearchParams, visit: Visit): Promise<Reply>;
}

const pages = new Map<string, Page>([
  [REQUEST_PATH, { show: giveForm, post: takeRequest }],
  [CONFIRM_PATH, { show: showConfirmation, post: fromOwnPage(confirm) }],
  [MY_REQUEST_PATH, { show: showMyRequest, post: fromOwnPage(changeMyRequest) }],
]);

export function createIntake(strapi: Core.Strapi, settings: IntakeSettings): Intake {
  return (request) => {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const page = pages.get(path);
    return page && inTheNameOf(SCHOOL, () => answer(strapi, settings, { request, query, page }));
  };
}

interface Asked {
  request: IncomingMessage;
  query: string;
  page: Page;
}

async function answer(strapi: Core.Strapi, settings: IntakeSettings, asked: Asked): Promise<Written> {
  const { method = 'GET' } = asked.request;
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return { status: 405, headers: { allow: 'GET, HEAD, POST' }, body: '' };
  try {
    return await write(strapi, settings, asked, await replyTo(strapi, settings, asked));
  } catch (error) {
    return write(strapi, settings, asked, await ourFault(strapi, error));
  }
}

async function replyTo(
  strapi: Core.Strapi,
  { origins, proxies, now }: IntakeSettings,
  { request, query, page }: Asked,
): Promise<Reply> {
  const hop = {
    peer: request.socket.remoteAddress ?? '',
    forwardedFor: String(request.headers['x-forwarded-for'] ?? ''),
  };
  const visit: Visit = {
    query: new URLSearchParams(query),
    address: clientAddress(hop, proxies),
    isFromOwnPage: isFromOwnPage(request.headers, origins),
    now: now(),
  };
  if (request.method !== 'POST') return page.show(strapi, visit);
  const post = await readPost(request);
  if (post.kind === 'not-a-form') return notAForm(strapi);
  if (post.kind === 'too-large') return tooLarge(strapi);
  return page.post(strapi, post.fields, visit);
}

function fromOwnPage(post: Page['post']): Page['post'] {
  return (strapi, fields, visit) =>
    visit.isFromOwnPage ? post(strapi, fields, visit) : fromForeignPage(strapi);
}

async function write(
  strapi: Core.Strapi,
  { site, templates }: IntakeSettings,
  { request }: Asked,
  reply: Reply,
): Promise<Written> {
  const host = String(request.headers['x-forwarded-host'] ?? request.headers.host ?? '');
  const toSite = host === new URL(site).host ? null : site;
  const template = await templateFor(templates, reply);
  if (template) return writeReply(reply, template, toSite);
  return writeReply(await notAvailable(strapi), plainTemplate, toSite);
}

/** Answers are given on a bare page while the site never gave its own; a form cannot be. */
async function templateFor(templates: Templates, reply: Reply): Promise<Template | undefined> {
  if (reply.kind === 'form') return templates.get(FORM_TEMPLATE);
  if (reply.kind === 'go') return plainTemplate;
  return (await templates.get(ANSWER_TEMPLATE)) ?? plainTemplate;
}
