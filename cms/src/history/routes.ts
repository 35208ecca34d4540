/**
 * The admin's way to an entry's history. Whoever may read an entry may read its versions: all of them were online.
 * Giving one back to the draft takes the right to change the entry, and passes every rule of a form that is saved.
 */
import type { Core } from '@strapi/strapi';
import { formLink } from '../entries/form-link';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { isPublic, uidOf } from '../public-types';
import { differences } from './differences';
import type { Content } from './field';
import {
  NO_DRAFT,
  PAGE_SIZE,
  type HistoryAnswer,
  type RestoreAnswer,
  type VersionAnswer,
} from './history-answer';
import { hasDrafts, readEntry } from './read-entry';
import { readFields, typeName } from './read-fields';
import { restored } from './restore';
import { contentBefore, lastVersion, listVersions, readVersion, type Which } from './versions';

/** Strapi's own, as its forms ask it. */
interface Checker {
  cannot: { read(entry?: object): boolean; update(entry?: object): boolean };
  sanitizeUpdateInput(entry: object): (data: Content) => Promise<Content>;
}

interface Asked {
  which: Which;
  checker: Checker;
  /** The draft, or the entry of a type without drafts, as Strapi's checks want it. */
  entry: object;
}

const WORDS = {
  unknown: 'Cette entrée n’existe pas ou n’existe plus.',
  noVersion: 'Cette version n’est pas ou n’est plus gardée.',
  mayNotRead: 'Vous n’avez pas le droit de lire cette entrée.',
  mayNotChange: 'Vous n’avez pas le droit de modifier cette entrée.',
};

export function openHistory(strapi: Core.Strapi): void {
  const path = '/:type/:documentId';
  openAdminRoutes(strapi, '/history', [
    { method: 'GET', path, handler: answering(strapi, tellVersions) },
    { method: 'GET', path: `${path}/:number`, handler: answering(strapi, tellVersion) },
    { method: 'POST', path: `${path}/:number/restore`, handler: answering(strapi, restore) },
  ]);
}

type Answer = (strapi: Core.Strapi, asked: Asked, context: AdminContext) => Promise<void>;

/** Refuses what does not exist and what this person may not read. */
function answering(strapi: Core.Strapi, answer: Answer): (context: AdminContext) => Promise<void> {
  return async (context) => {
    const { type = '', documentId = '' } = context.params;
    const uid = uidOf(type);
    if (!isPublic(uid)) return refuse(context, 404, WORDS.unknown);
    const where = { documentId, ...(hasDrafts(strapi, uid) && { publishedAt: null }) };
    // Rights may depend on who made the entry.
    const entry = await strapi.db.query(uid).findOne({ where, populate: ['createdBy'] });
    if (!entry) return refuse(context, 404, WORDS.unknown);
    const checkers = strapi.plugin('content-manager').service('permission-checker') as unknown as {
      create(asked: object): Checker;
    };
    const checker = checkers.create({ userAbility: context.state.userAbility, model: uid });
    if (checker.cannot.read(entry)) return refuse(context, 403, WORDS.mayNotRead);
    return answer(strapi, { which: { uid, documentId }, checker, entry }, context);
  };
}

async function tellVersions(strapi: Core.Strapi, asked: Asked, context: AdminContext): Promise<void> {
  const { which, checker, entry } = asked;
  const offset = (wholeNumber(context.query['page'], 1) - 1) * PAGE_SIZE;
  const last = await lastVersion(strapi, which);
  const drafts = hasDrafts(strapi, which.uid);
  context.body = {
    title: last?.title ?? typeName(strapi, which.uid),
    form: formLink(which.uid, which.documentId),
    hasDrafts: drafts,
    mayRestore: drafts && !checker.cannot.update(entry),
    online: last?.kind === 'publish' ? last.number : null,
    ...(await listVersions(strapi, which, { offset, limit: PAGE_SIZE })),
  } satisfies HistoryAnswer;
}

async function tellVersion(strapi: Core.Strapi, asked: Asked, context: AdminContext): Promise<void> {
  const { which } = asked;
  const number = wholeNumber(context.params['number'], NONE);
  const found = await readVersion(strapi, which, number);
  if (!found) return refuse(context, 404, WORDS.noVersion);
  const { content, ...version } = found;
  const isAgainstDraft = context.query['against'] === 'draft';
  const other = isAgainstDraft ? await draftOf(strapi, which) : await contentBefore(strapi, which, number);
  const comparable = content !== null && other !== null;
  const [before, after] = isAgainstDraft ? [content, other] : [other, content];
  context.body = {
    version,
    comparable,
    differences: comparable ? differences(readFields(strapi, which.uid), before ?? {}, after ?? {}) : [],
  } satisfies VersionAnswer;
}

async function draftOf(strapi: Core.Strapi, { uid, documentId }: Which): Promise<Content | null> {
  return (await readEntry(strapi, uid, documentId, 'draft'))?.content ?? null;
}

async function restore(strapi: Core.Strapi, asked: Asked, context: AdminContext): Promise<void> {
  const { which, checker, entry } = asked;
  const { uid, documentId } = which;
  if (checker.cannot.update(entry)) return refuse(context, 403, WORDS.mayNotChange);
  if (!hasDrafts(strapi, uid)) return refuse(context, 409, NO_DRAFT);
  const version = await readVersion(strapi, which, wholeNumber(context.params['number'], NONE));
  if (!version?.content) return refuse(context, 404, WORDS.noVersion);
  const { data, leftOut } = await restored(strapi, uid, version.content);
  const allowed = await checker.sanitizeUpdateInput(entry)(data);
  const documents = strapi.documents(uid) as unknown as { update(change: object): Promise<unknown> };
  await documents.update({ documentId, data: { ...allowed, updatedBy: context.state.user.id } });
  context.body = { leftOut } satisfies RestoreAnswer;
}

/** Versions are numbered from 1. */
const NONE = 0;

function wholeNumber(value: unknown, otherwise: number): number {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : otherwise;
}
