/** What the GraphQL plugin makes its resolvers with; the plugin ships no types of it. */
import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';

export type Args = Record<string, unknown>;

/** Of one request. */
export interface Context {
  /** The arguments of each root field, by its key in the answer. */
  rootQueryArgsByPath?: Map<string | number, { _originField?: string; status?: string }>;
}

export type Resolver = (
  parent: { id: number | string },
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

type BuildResolver = (field: { contentTypeUID: string; attributeName: string }) => Resolver;

export interface Builders {
  buildAssociationResolver: BuildResolver;
  buildComponentResolver: BuildResolver;
  buildDynamicZoneResolver: BuildResolver;
}

interface BuildersService {
  new: (name: string, registry: unknown) => Builders;
  utils: {
    /** Turns a page into `start` and `limit`, with the limits of the configuration. */
    transformArgs(
      args: Args,
      options: { contentType: unknown; usePagination: true },
    ): { start: number; limit: number };
  };
}

export function graphqlBuilders(strapi: Core.Strapi): BuildersService {
  return strapi.plugin('graphql').service('builders') as unknown as BuildersService;
}
