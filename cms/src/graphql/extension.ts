/** The services of the GraphQL plugin that we use; the plugin ships no types of them. */
import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

interface GraphqlExtension {
  use(extension: { typeDefs: string; resolvers: object; resolversConfig: object }): void;
  shadowCRUD(uid: string): ShadowCrud;
}

/** What the plugin derives from one content type. */
interface ShadowCrud {
  disable(): ShadowCrud;
  disableQueries(): ShadowCrud;
  disableMutations(): ShadowCrud;
  field(name: string): { disable(): void };
}

export function extension(strapi: Core.Strapi): GraphqlExtension {
  return strapi.plugin('graphql').service('extension') as unknown as GraphqlExtension;
}

export function contentApi(strapi: Core.Strapi): { buildSchema: () => GraphQLSchema } {
  return strapi.plugin('graphql').service('content-api') as unknown as { buildSchema: () => GraphQLSchema };
}
