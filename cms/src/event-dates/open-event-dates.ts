/**
 * The admin's requests about dates: what an entry's are, its copy at other dates, and the school holidays. Whoever may
 * read a type sees its dates, whoever may also create in it may copy.
 */
import type { Core } from '@strapi/strapi';
import { isDay } from 'shared/domain/months';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { uidOf } from '../public-types';
import { copyWithMovedDates } from './copy';
import { readDated } from './dated-entries';
import { datedTypes, type CopyRequest, type DatedType } from './desk';
import { readHolidays } from './holidays';

const UNKNOWN = 'Cette entrée n’existe plus.';
const NOT_ALLOWED = 'Vous ne pouvez pas dupliquer cette entrée.';
const NO_DAY = 'Donnez le premier jour de la copie.';
const NO_TITLE = 'Donnez un titre à la copie.';

export function openEventDates(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/event-dates', [
    {
      method: 'GET',
      path: '/holidays',
      handler: async (context) => {
        context.body = await readHolidays(strapi);
      },
    },
    { method: 'GET', path: '/:type/:documentId', handler: (context) => tellDates(strapi, context) },
    { method: 'POST', path: '/:type/:documentId/copy', handler: (context) => copy(strapi, context) },
  ]);
}

async function tellDates(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const type = typeOf(context);
  if (type === undefined) return refuse(context, 404, UNKNOWN);
  if (!may(context, 'read', type)) return refuse(context, 403, NOT_ALLOWED);
  const entry = await readDated(strapi, type, context.params['documentId'] ?? '');
  if (entry === null) return refuse(context, 404, UNKNOWN);
  context.body = entry;
}

async function copy(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const type = typeOf(context);
  if (type === undefined) return refuse(context, 404, UNKNOWN);
  if (!may(context, 'read', type) || !may(context, 'create', type)) return refuse(context, 403, NOT_ALLOWED);
  const wanted = requestOf(type, context.request.body);
  if (typeof wanted === 'string') return refuse(context, 400, wanted);
  const original = { type, documentId: context.params['documentId'] ?? '' };
  const answer = await copyWithMovedDates(strapi, original, wanted, context.state.user.id);
  if (answer === null) return refuse(context, 404, UNKNOWN);
  context.body = answer;
}

function typeOf({ params }: AdminContext): DatedType | undefined {
  return datedTypes.find((type) => type === params['type']);
}

function may({ state }: AdminContext, action: 'read' | 'create', type: DatedType): boolean {
  return state.userAbility.can(`plugin::content-manager.explorer.${action}`, uidOf(type));
}

/** The request, or what is wrong with it, in French. */
function requestOf(type: DatedType, given: unknown): CopyRequest | string {
  const { title, firstDay } = (given ?? {}) as Partial<Record<keyof CopyRequest, unknown>>;
  if (typeof firstDay !== 'string' || !isDay(firstDay)) return NO_DAY;
  if (type !== 'event') return { title: null, firstDay };
  const words = typeof title === 'string' ? title.trim() : '';
  return words ? { title: words, firstDay } : NO_TITLE;
}
