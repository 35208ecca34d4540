/**
 * What the publisher asks besides content: `GET /api/publication/revision?after=N&wait=S`, held until the revision is
 * above N or S seconds have passed, and `GET /api/publication/changes?after=N`. For the holder of the read token only.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readRevision } from '../documents/revision';
import { optional } from '../environment';
import { holdRequests, type HeldRequests } from './held-requests';
import { readChanges } from './read-changes';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Seconds; proxies in between end what is silent for longer. */
const LONGEST_WAIT = 25;

export function registerPublicationRoutes(strapi: Core.Strapi): void {
  const held = holdRequests(strapi);
  const answers: Record<string, (ctx: Context) => Promise<void>> = {
    '/api/publication/revision': (ctx) => answerRevision(strapi, held, ctx),
    '/api/publication/changes': (ctx) => answerChanges(strapi, ctx),
  };
  for (const [path, answer] of Object.entries(answers))
    strapi.server.router.get(path, (ctx: Context) => (isReader(ctx) ? answer(ctx) : refuseStranger(ctx)));
}

async function answerChanges(strapi: Core.Strapi, ctx: Context): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  const after = wholeNumber(ctx, 'after');
  if (after === undefined) refuse(ctx, 400, '"after" must be a whole number.');
  else ctx.body = await readChanges(strapi, after);
}

async function answerRevision(strapi: Core.Strapi, held: HeldRequests, ctx: Context): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  const after = wholeNumber(ctx, 'after');
  const wait = wholeNumber(ctx, 'wait');
  if (after === undefined || wait === undefined) {
    refuse(ctx, 400, '"after" and "wait" must be whole numbers.');
    return;
  }
  const now = await readRevision(strapi);
  const later = now > after || wait === 0 ? now : held.wait(after, now, endOf(ctx, wait));
  if (later === undefined) refuse(ctx, 503, 'Too many requests wait already.');
  else ctx.body = { revision: await later };
}

/** After `wait` seconds, or when the client is gone; a server that stops ends its connections, and so this too. */
function endOf(ctx: Context, wait: number): AbortSignal {
  const gone = new AbortController();
  ctx.res.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, AbortSignal.timeout(Math.min(wait, LONGEST_WAIT) * 1000)]);
}

function isReader(ctx: Context): boolean {
  const token = optional('CMS_READ_TOKEN');
  const [scheme, given] = ctx.get('authorization').split(' ');
  return token !== undefined && scheme === 'Bearer' && given !== undefined && isSame(given, token);
}

function refuseStranger(ctx: Context): void {
  refuse(ctx, 401, 'Missing or invalid credentials');
}

/** Said to who asks, and not to the log: anyone may ask wrongly as often as they like. */
function refuse(ctx: Context, status: number, message: string): void {
  ctx.status = status;
  ctx.body = { error: { status, message } };
}

/** Takes as long for any wrong token, whatever its first letters. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

/** 0 when it is not there. */
function wholeNumber(ctx: Context, name: string): number | undefined {
  const value = ctx.query[name] ?? '0';
  return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}
