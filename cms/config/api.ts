/**
 * Limits of the content API. `strictRelations` makes Strapi refuse to publish an entry whose required relation or file
 * is missing; without it only the admin's form looks.
 */
export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
  documents: { strictParams: true, strictRelations: true },
};
