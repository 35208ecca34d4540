/**
 * Shows drafts to the holder of the preview token, and to nobody else: for its questions the root fields of GraphQL
 * answer with the draft of every entry, and the relations below follow. The contract has no way to ask for drafts, so
 * the answer depends on who asks alone. Types without drafts answer as ever.
 */
import type { Core } from '@strapi/strapi';
import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { PREVIEW_TOKEN } from '../bootstrap/pinned-tokens';
import { contentApi } from '../graphql/extension';

/** The parts of the plugin's context of one request that count here. */
interface Context {
  state: { auth?: { credentials?: { name?: string } } };
  /** Where the plugin keeps each root field's arguments: relations below take their status from it. */
  rootQueryArgsByPath?: Map<GraphQLResolveInfo['path']['key'], object>;
}

const DRAFT = { status: 'draft' };

/** Call it after `closeGraphql`: it needs the schema as it is served. */
export function showDraftsToPreview(strapi: Core.Strapi): void {
  const service = contentApi(strapi);
  const { buildSchema } = service;
  service.buildSchema = () => showDrafts(buildSchema());
}

function showDrafts(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (readsContent(field)) answerWithDrafts(field);
  }
  return schema;
}

/** The plugin marks the fields that it makes from a content type. */
function readsContent({ extensions }: GraphQLField<unknown, Context>): boolean {
  const { contentType } = (extensions['strapi'] ?? {}) as { contentType?: object };
  return contentType !== undefined;
}

function answerWithDrafts(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = (source, args, context, info) => {
    if (context.state.auth?.credentials?.name !== PREVIEW_TOKEN.name)
      return resolve(source, args, context, info);
    const rootArgs = context.rootQueryArgsByPath;
    rootArgs?.set(info.path.key, { ...rootArgs.get(info.path.key), ...DRAFT });
    return resolve(source, { ...args, ...DRAFT }, context, info);
  };
}
