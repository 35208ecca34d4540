/** Writes an answer out: a filled page of the site with the policies that came with it. Pure. */
import { fillAnswer } from './fill-answer';
import { fillForm } from './fill-form';
import { readPage, writePage } from './html';
import { leadToSite, letSiteIn } from './own-host';
import type { Reply } from './reply';
import type { Template } from './templates';

export interface Written {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Every answer is for one person alone. */
const OURS = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };
/** But the form that nobody has filled in yet, which schools may find with a search engine. */
const FORM = { 'cache-control': 'no-store' };

/** @param site its address where visitors reach the intake on another host, else null. */
export function writeReply(reply: Reply, template: Template, site: string | null): Written {
  if (reply.kind === 'go') return { status: 303, headers: { ...OURS, location: reply.to }, body: '' };
  const page = readPage(template.html);
  if (reply.kind === 'form') fillForm(page, reply.form);
  else fillAnswer(page, reply.answer);
  if (site !== null) leadToSite(page, site);
  return {
    status: reply.status,
    headers: {
      ...policies(template, site),
      ...(reply.kind === 'form' && reply.status === 200 ? FORM : OURS),
      'content-type': 'text/html; charset=utf-8',
      ...(reply.retryAfter !== undefined && { 'retry-after': String(reply.retryAfter) }),
    },
    body: writePage(page),
  };
}

function policies({ headers }: Template, site: string | null): Record<string, string> {
  const policy = headers['content-security-policy'];
  if (site === null || policy === undefined) return headers;
  return { ...headers, 'content-security-policy': letSiteIn(policy, site) };
}
