/** The requests of the pages « Intervenantes et intervenants ». */
import type { Core } from '@strapi/strapi';
import { frenchMoment } from 'shared/domain/french-dates';
import { isMonth } from 'shared/domain/months';
import { openAdminRoutes, refuse, type AdminContext, type AdminRoute } from '../admin-routes/admin-routes';
import { spanOf } from '../calendar/days';
import { lockSession } from '../requests/places';
import type { AssignedAnswer, EngagedSession, EngagementsAnswer, IntervenersAnswer } from './desk';
import {
  allInterveners,
  assign,
  clashesAmong,
  engagedSessions,
  hasDates,
  removeIntervener,
} from './engagements';
import { readForm } from './read-form';
import { INTERVENER } from './tables';

const right = 'admin::requests.manage' as const;
const DAY_IN_MS = 24 * 3_600_000;

export function openInterveners(strapi: Core.Strapi): void {
  const route = (
    method: AdminRoute['method'],
    path: string,
    answer: (strapi: Core.Strapi, context: AdminContext) => Promise<void>,
  ): AdminRoute => ({ method, path, right, handler: (context) => answer(strapi, context) });
  openAdminRoutes(strapi, '/interveners', [
    route('GET', '/', tellAll),
    route('POST', '/', create),
    route('GET', '/calendar', tellMonth),
    route('PUT', '/sessions/:documentId', assignTo),
    route('PUT', '/:id', change),
    route('DELETE', '/:id', remove),
  ]);
}

async function tellAll(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const coming = await engagedSessions(strapi, { end: { $gte: new Date().toISOString() } });
  const counts = new Map<number, number>();
  for (const { id } of coming.flatMap(({ interveners }) => interveners))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const interveners = (await allInterveners(strapi)).map((each) => ({
    ...each,
    coming: counts.get(each.id) ?? 0,
  }));
  context.body = { interveners } satisfies IntervenersAnswer;
}

async function create(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const read = readForm(context.request.body);
  if ('fault' in read) return refuse(context, 400, read.fault);
  context.status = 201;
  context.body = await strapi.db.query(INTERVENER).create({ data: read.form });
}

const GONE = 'Cette personne n’est plus dans la liste.';

/** Zero, which nobody has, for what is no number that the database could read. */
function idOf({ params }: AdminContext): number {
  const id = params['id'] ?? '';
  return /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0;
}

async function change(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const read = readForm(context.request.body);
  if ('fault' in read) return refuse(context, 400, read.fault);
  const where = { id: idOf(context) };
  const row = await strapi.db.query(INTERVENER).update({ where, data: read.form });
  if (row) context.body = row;
  else refuse(context, 404, GONE);
}

/** Who has been to a school stays in its history: rather « ne plus proposer ». */
async function remove(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const id = idOf(context);
  if (await hasDates(strapi, id))
    return refuse(
      context,
      409,
      'Cette personne a des dates. Décochez «\u202FIntervient encore\u202F» plutôt que de la supprimer.',
    );
  if (!(await removeIntervener(strapi, id))) return refuse(context, 404, GONE);
  context.status = 204;
}

async function tellMonth(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const month = String(context.query['month'] ?? '');
  if (!isMonth(month)) return refuse(context, 400, 'Donnez un mois, par exemple 2027-03.');
  const { from, to } = spanOf(month);
  const sessions = await engagedSessions(strapi, { start: { $lt: to }, end: { $gte: from } });
  context.body = { month, sessions, clashes: clashesAmong(sessions) } satisfies EngagementsAnswer;
}

async function assignTo(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const documentId = context.params['documentId'] ?? '';
  const { interveners } = (context.request.body ?? {}) as { interveners?: unknown };
  const known = new Set((await allInterveners(strapi)).map(({ id }) => id));
  if (!Array.isArray(interveners) || !interveners.every((id) => known.has(id)))
    return refuse(context, 400, 'Choisissez des personnes de la liste.');
  const session = await strapi.db.transaction(async () => {
    const locked = await lockSession(strapi, documentId);
    if (locked) await assign(strapi, documentId, interveners as number[]);
    return locked;
  });
  if (!session) return refuse(context, 404, 'Cette date n’existe plus.');
  context.body = await assigned(strapi, documentId, session.start);
}

async function assigned(strapi: Core.Strapi, documentId: string, start: string): Promise<AssignedAnswer> {
  const near = (days: number) => new Date(Date.parse(start) + days * DAY_IN_MS).toISOString();
  const sessions = await engagedSessions(strapi, { start: { $lt: near(2) }, end: { $gte: near(-2) } });
  const own = sessions.find((each) => each.documentId === documentId);
  const warnings = clashesAmong(sessions)
    .filter(({ sessions: pair }) => pair.includes(documentId))
    .map(({ intervener, sessions: pair, kind }) => {
      const other = sessions.find((each) => each.documentId === pair.find((id) => id !== documentId));
      const name = own?.interveners.find(({ id }) => id === intervener)?.name ?? '';
      return other ? clashSentence(name, other, kind) : '';
    });
  return { interveners: own?.interveners ?? [], warnings };
}

function clashSentence(
  name: string,
  { title, start, commune }: EngagedSession,
  kind: 'time' | 'way',
): string {
  const other = `«\u202F${title}\u202F», ${frenchMoment(start)}${commune === null ? '' : `, ${commune}`}`;
  return kind === 'time'
    ? `${name} a déjà une autre date à cette heure\u202F: ${other}.`
    : `${name} a moins de 30\u00A0minutes pour changer de commune\u202F: ${other}.`;
}
