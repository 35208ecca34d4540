/** Whether an answer shows what is published or drafts: what its root field was asked for holds for all below it. */
import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './plugin-builders';

export type Status = 'draft' | 'published';

/** Undefined below a root field that the plugin did not make from a content type. */
export function answerStatus(
  strapi: Core.Strapi,
  { rootQueryArgsByPath }: Context,
  info: GraphQLResolveInfo,
): Status | undefined {
  let { path } = info;
  while (path.prev) path = path.prev;
  const root = rootQueryArgsByPath?.get(path.key);
  const service = strapi.plugin('graphql').service('content-api') as unknown as {
    isBuiltInQueryField(name: string): boolean;
  };
  if (root?._originField === undefined || !service.isBuiltInQueryField(root._originField)) return undefined;
  return root.status === 'draft' ? 'draft' : 'published';
}
