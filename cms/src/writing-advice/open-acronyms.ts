/** Gives the panel of advice the acronyms that readers find explained: those of the glossary, for whoever is signed in. */
import type { Core } from '@strapi/strapi';
import { openAdminRoutes } from '../admin-routes/admin-routes';

const GLOSSARY = 'api::glossary-term.glossary-term';

export function openAcronyms(strapi: Core.Strapi): void {
  openAdminRoutes(strapi, '/writing-advice', [
    {
      method: 'GET',
      path: '/acronyms',
      async handler(context) {
        const terms = await strapi.db.query(GLOSSARY).findMany({ select: ['acronym'] });
        context.body = terms.map(({ acronym }: { acronym: string }) => acronym).toSorted();
      },
    },
  ]);
}
