/**
 * The search above the admin's list of schools. Strapi looks for the typed words as they stand in a school's own fields:
 * it would find neither « bourg », the commune, nor « lycee saint exupery » without its signs.
 */
import type { Core } from '@strapi/strapi';
import { searchSchools } from './search-schools';

interface Reading {
  uid: string;
  params: { _q?: unknown; filters?: object };
}

export function searchTheListOfSchools(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, params } = context as unknown as Reading;
    if (uid === 'api::school.school' && typeof params._q === 'string' && params._q.trim() !== '') {
      const found = await searchSchools(strapi, params._q);
      const isFound = { documentId: { $in: found.map(({ documentId }) => documentId) } };
      params.filters = { $and: [params.filters ?? {}, isFound] };
      delete params._q;
    }
    return next();
  });
}
