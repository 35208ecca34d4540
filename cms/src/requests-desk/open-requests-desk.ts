/** The requests of the desk: all for those who deal with schools' requests, and for nobody else. */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes, refuse, type AdminContext, type AdminRoute } from '../admin-routes/admin-routes';
import { takeTurn } from '../documents/one-change-at-a-time';
import { SESSION } from '../requests/places';
import { findRequest } from '../requests/request-rows';
import { readRequestSettings } from '../requests/settings';
import { openSchools } from '../schools/search-schools';
import { actOnRequest } from './act-on-request';
import { actions } from './actions';
import { changeDate } from './dates';
import { closedStates, type ActionName, type SchoolChoices } from './desk';
import { noteReading } from './note-reading';
import { writePhoneRequest } from './phone-request';
import { readBoard, readClosed } from './read-board';
import { bodyOf, placesOf, type Body } from './read-body';
import { readChoices, readDate } from './read-dates';
import { readRequest } from './read-request';
import type { Search } from './search-requests';
import { changeSettings } from './settings-desk';

const RIGHT = 'admin::requests.manage';
const GONE = 'Cette demande n’existe pas ou plus.';
const NO_DATE = 'Cette date n’existe pas ou plus.';
const NOT_YOURS = {
  create: 'Votre rôle ne permet pas de créer une date d’intervention.',
  update: 'Votre rôle ne permet pas de changer une date d’intervention.',
};

type Answer = (strapi: Core.Strapi, context: AdminContext) => Promise<unknown>;

const answers: [method: AdminRoute['method'], path: string, answer: Answer][] = [
  // Asked by `POST`: names are looked for, and addresses stand in logs.
  ['POST', '/board', (strapi, { request }) => readBoard(strapi, searchOf(bodyOf(request.body)))],
  ['POST', '/closed', tellClosed],
  ['GET', '/choices', (strapi) => readChoices(strapi, new Date())],
  ['GET', '/schools', tellSchools],
  ['GET', '/settings', readRequestSettings],
  ['PUT', '/settings', (strapi, { request }) => changeSettings(strapi, bodyOf(request.body))],
  ['GET', '/of-date/:session', tellDate],
  ['PUT', '/of-date/:session/places', setPlaces],
  ['POST', '/', writeDown],
  ['GET', '/one/:reference', tellOne],
  ['POST', '/one/:reference/:action', act],
];

export function openRequestsDesk(strapi: Core.Strapi): void {
  openAdminRoutes(
    strapi,
    '/requests',
    answers.map(([method, path, answer]) => ({
      method,
      path,
      right: RIGHT,
      handler: async (context) => {
        context.set('Cache-Control', 'no-store');
        const body = await answer(strapi, context);
        if (body !== undefined) context.body = body;
      },
    })),
  );
}

async function tellClosed(strapi: Core.Strapi, { request }: AdminContext): Promise<unknown> {
  const asked = bodyOf(request.body);
  const state = closedStates.find((each) => each === asked['state']) ?? 'done';
  const page = /^[1-9]\d{0,5}$/.test(String(asked['page'])) ? Number(asked['page']) : 1;
  return readClosed(strapi, state, searchOf(asked), page);
}

async function tellSchools(strapi: Core.Strapi): Promise<SchoolChoices> {
  return { schools: await openSchools(strapi) };
}

async function tellDate(strapi: Core.Strapi, context: AdminContext): Promise<unknown> {
  const date = await readDate(strapi, context.params['session'] ?? '');
  return date ?? refuse(context, 404, NO_DATE);
}

async function setPlaces(strapi: Core.Strapi, context: AdminContext): Promise<unknown> {
  if (!may(context, 'update')) return refuse(context, 403, NOT_YOURS.update);
  const session = context.params['session'] ?? '';
  const placesTotal = placesOf(bodyOf(context.request.body));
  const isChanged = await strapi.db.transaction(async () => {
    await takeTurn(strapi);
    return changeDate(strapi, session, { placesTotal }, context.state.user.id);
  });
  return isChanged ? { placesTotal } : refuse(context, 404, NO_DATE);
}

async function writeDown(strapi: Core.Strapi, { request }: AdminContext): Promise<unknown> {
  return { reference: await writePhoneRequest(strapi, bodyOf(request.body), new Date()) };
}

async function tellOne(strapi: Core.Strapi, context: AdminContext): Promise<unknown> {
  const now = new Date();
  const request = await findRequest(strapi, { reference: context.params['reference'] ?? '' });
  if (!request) return refuse(context, 404, GONE);
  await noteReading(strapi, request, now);
  return readRequest(strapi, request, now);
}

async function act(strapi: Core.Strapi, context: AdminContext): Promise<unknown> {
  const { reference = '', action = '' } = context.params;
  if (!isAction(action)) return refuse(context, 404, 'Cette action n’existe pas.');
  const body = bodyOf(context.request.body);
  const needed = actions[action].writesDate(body);
  if (needed !== null && !may(context, needed)) return refuse(context, 403, NOT_YOURS[needed]);
  const author = context.state.user.id;
  await actOnRequest(strapi, { name: action, reference, body, author }, new Date());
  return { done: action };
}

function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}

function may({ state }: AdminContext, right: 'create' | 'update'): boolean {
  return state.userAbility.can(`plugin::content-manager.explorer.${right}`, SESSION);
}

function searchOf({ words, schoolYear }: Body): Search {
  return {
    words: typeof words === 'string' ? words.trim().slice(0, 200) : '',
    schoolYear: typeof schoolYear === 'string' && /^\d{4}-\d{4}$/.test(schoolYear) ? schoolYear : null,
  };
}
