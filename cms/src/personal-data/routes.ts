/** Finds and erases what is kept of a person, for the référent and for `pnpm person-data`. Each look is journalled. */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { recordAct } from '../journal/journal';
import type { IntervenerRow } from '../interveners/tables';
import type { RequestRow } from '../requests/tables';
import { eraseInterveners, eraseRequests } from './erase-persons';
import type { ErasedAnswer, PersonAnswer } from './person-answer';
import { findInterveners, findPersonRequests, keptOf } from './find-persons';

const ABOUT = 'Données d’une personne';

export function openPersonalData(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/personal-data', [
    {
      method: 'POST',
      path: '/find',
      right: 'admin::personal-data.manage',
      handler: (context) => answerFind(strapi, context),
    },
    {
      method: 'POST',
      path: '/erase',
      right: 'admin::personal-data.manage',
      handler: (context) => answerErase(strapi, context),
    },
  ]);
}

async function answerFind(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const { requests, interveners } = await find(strapi, context);
  if (requests.length + interveners.length > 0)
    await journal(strapi, 'personal-data', 'Trouvé', { requests, interveners });
  context.set('Cache-Control', 'no-store');
  const kept = await Promise.all(requests.map((request) => keptOf(strapi, request)));
  context.body = { requests: kept, interveners } satisfies PersonAnswer;
}

async function answerErase(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const [requestIds, intervenerIds] = [idsOf(context, 'requests'), idsOf(context, 'interveners')];
  if (requestIds.length + intervenerIds.length === 0)
    return refuse(context, 400, 'Choisissez d’abord ce qui est à effacer.');
  const erased = await strapi.db.transaction(async () => {
    const found = await find(strapi, context);
    const requests = found.requests.filter(({ id }) => requestIds.includes(id));
    const interveners = found.interveners.filter(({ id }) => intervenerIds.includes(id));
    await eraseRequests(strapi, requests, new Date());
    await eraseInterveners(strapi, interveners);
    const count = requests.length + interveners.length;
    if (count > 0) await journal(strapi, 'erasure', 'Effacé', { requests, interveners });
    return count;
  });
  context.body = { erased } satisfies ErasedAnswer;
}

interface Found {
  requests: RequestRow[];
  interveners: IntervenerRow[];
}

async function find(strapi: Core.Strapi, { request }: AdminContext): Promise<Found> {
  const { words } = (request.body ?? {}) as { words?: unknown };
  const asked = typeof words === 'string' ? words : '';
  return {
    requests: await findPersonRequests(strapi, asked),
    interveners: await findInterveners(strapi, asked),
  };
}

/** Without a word of the person. */
async function journal(
  strapi: Core.Strapi,
  kind: 'personal-data' | 'erasure',
  act: string,
  { requests, interveners }: Found,
): Promise<void> {
  const names = [
    ...requests.map(({ reference }) => reference),
    ...interveners.map(({ id }) => `fiche d’intervenant nº\u00A0${id}`),
  ];
  await recordAct(strapi, { kind, about: ABOUT, details: `${act}\u202F: ${names.join(', ')}.` });
}

function idsOf({ request }: AdminContext, name: 'requests' | 'interveners'): unknown[] {
  const ids = ((request.body ?? {}) as Record<string, unknown>)[name];
  return Array.isArray(ids) ? ids : [];
}
