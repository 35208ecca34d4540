/**
 * The one question of our own: `contentRevision { revision counts { type count } }`. The pull asks it first and last:
 * `revision` says whether the content stood still meanwhile and costs one row; `counts` comes straight from the database
 * and checks the lists.
 */
import type { Core } from '@strapi/strapi';
import { readRevision } from '../documents/revision';
import { countPublished } from '../publication/count-published';
import { extension } from './extension';

const typeDefs = `
  type ContentRevision {
    "How many changes visible to the public there have been."
    revision: Int!
    counts: [ContentCount!]!
  }

  "How many entries of a type are online; 0 or 1 for a single type."
  type ContentCount {
    "The singular name, such as job-description."
    type: String!
    count: Int!
  }

  extend type Query {
    contentRevision: ContentRevision!
  }
`;

export function exposeContentRevision(strapi: Core.Strapi): void {
  extension(strapi).use({
    typeDefs,
    resolvers: {
      Query: { contentRevision: async () => ({ revision: await readRevision(strapi) }) },
      ContentRevision: { counts: () => counts(strapi) },
    },
    // A read-only token passes where the name of the action ends in `find`.
    resolversConfig: { 'Query.contentRevision': { auth: { scope: ['api::content-revision.find'] } } },
  });
}

async function counts(strapi: Core.Strapi): Promise<{ type: string; count: number }[]> {
  return Object.entries(await countPublished(strapi)).map(([type, count]) => ({ type, count }));
}
