/** Refusals of the admin's requests are worded in French, whoever of Strapi's parts refuses. Programs get theirs as is. */
import type { Core } from '@strapi/strapi';
import { inFrench } from './sentences';

interface Refusal {
  error: {
    message: string;
    /** `errors` with one sentence and its place each, or lists of sentences by field. */
    details?: Record<string, unknown> | null;
  };
}

/** What `fetch` asks there is for programs: the site's pull, the publisher. */
const FOR_PROGRAMS = /^\/(api|graphql)(\/|$)/;

/** To be called in `register`: what is used there stands around Strapi's own handling of errors. */
export function speakFrench(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (ctx.status >= 400 && !FOR_PROGRAMS.test(ctx.path) && isRefusal(ctx.body)) translate(ctx.body);
  });
}

function isRefusal(body: unknown): body is Refusal {
  const error = (body as { error?: { message?: unknown } } | null | undefined)?.error;
  return typeof error?.message === 'string';
}

function translate({ error }: Refusal): void {
  error.message = inFrench(error.message);
  for (const [field, told] of Object.entries(error.details ?? {}))
    if (error.details && Array.isArray(told)) error.details[field] = told.map(translateOne);
}

function translateOne(told: unknown): unknown {
  if (typeof told === 'string') return inFrench(told);
  const message = (told as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? { ...(told as object), message: inFrench(message) } : told;
}
