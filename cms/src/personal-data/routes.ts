/** Finds and erases what is kept of a person, for the référent and for `pnpm person-data`. Each look is journalled. */
import type { Core } from '@strapi/strapi';
import { counted } from 'shared/domain/french-amounts';
import { openAdminRoutes, refuse, type AdminContext } from '../admin-routes/admin-routes';
import { recordAct } from '../journal/journal';
import { eraseRequests } from './erase-requests';
import type { ErasedAnswer, PersonAnswer } from './person-answer';
import { findPersonRequests, keptOf } from './person-requests';

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
  const found = await findPersonRequests(strapi, askedWords(context));
  const requests = await Promise.all(found.map((request) => keptOf(strapi, request)));
  const references = found.map(({ reference }) => reference).join(', ');
  if (found.length > 0)
    await recordAct(strapi, { kind: 'personal-data', about: ABOUT, details: `Trouvé\u202F: ${references}.` });
  context.set('Cache-Control', 'no-store');
  context.body = { requests } satisfies PersonAnswer;
}

async function answerErase(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const { ids } = (context.request.body ?? {}) as { ids?: unknown };
  if (!Array.isArray(ids) || ids.length === 0) {
    refuse(context, 400, 'Choisissez d’abord ce qui est à effacer.');
    return;
  }
  const erased = await strapi.db.transaction(async () => {
    const found = await findPersonRequests(strapi, askedWords(context));
    const chosen = found.filter(({ id }) => ids.includes(id));
    await eraseRequests(strapi, chosen, new Date());
    if (chosen.length > 0)
      await recordAct(strapi, {
        kind: 'erasure',
        about: ABOUT,
        details: `${counted(chosen.length, 'demande', 'demandes')}\u202F: ${chosen.map(({ reference }) => reference).join(', ')}.`,
      });
    return chosen.length;
  });
  context.body = { erased } satisfies ErasedAnswer;
}

function askedWords({ request }: AdminContext): string {
  const { words } = (request.body ?? {}) as { words?: unknown };
  return typeof words === 'string' ? words : '';
}
