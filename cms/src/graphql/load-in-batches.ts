/**
 * Strapi's GraphQL asks the database anew for each relation, part and file of each entry of a list. Here the questions of
 * one level of an answer are gathered and asked together, a query for each field; the answers stay the same, and so does
 * who may see what. A question with more than a page (a sort, a filter) goes Strapi's own way.
 */
import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { batchesOf, type Batches, type Row } from './field-batches';
import { graphqlBuilders, type Args, type Builders, type Resolver } from './plugin-builders';
import { answerStatus } from './answer-status';

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
  multiple?: boolean;
  repeatable?: boolean;
}

const FILE = 'plugin::upload.file';

export function loadInBatches(strapi: Core.Strapi): void {
  const service = graphqlBuilders(strapi);
  const { new: make } = service;
  const batches = batchesOf(strapi);
  service.new = (name, registry) => {
    const builders = make(name, registry);
    const { buildAssociationResolver, buildComponentResolver, buildDynamicZoneResolver } = builders;
    const gathered = (build: Builders['buildAssociationResolver'], wrap: Wrap): typeof build => {
      return (field) => {
        const attribute = attributeOf(strapi, field);
        const alone = build(field);
        return attribute.relation?.includes('morph')
          ? alone
          : byBatch(strapi, batches, { ...field, attribute, alone, wrap });
      };
    };
    // What the plugin's own resolvers give: related entries wrapped, parts as they are.
    const wrapEntries: Wrap = (value, isMany) => (isMany ? { nodes: value, info: {} } : { value, info: {} });
    builders.buildAssociationResolver = gathered(buildAssociationResolver, wrapEntries);
    builders.buildComponentResolver = gathered(buildComponentResolver, (value) => value);
    builders.buildDynamicZoneResolver = gathered(buildDynamicZoneResolver, (value) => value);
    return builders;
  };
}

type Field = Parameters<Builders['buildAssociationResolver']>[0];
type Wrap = (value: unknown, isMany: boolean) => unknown;

interface Gathered extends Field {
  attribute: Attribute;
  /** The plugin's own way. */
  alone: Resolver;
  wrap: Wrap;
}

function byBatch(
  strapi: Core.Strapi,
  batches: Batches,
  { contentTypeUID, attributeName, attribute, alone, wrap }: Gathered,
): Resolver {
  const target = attribute.type === 'media' ? FILE : (attribute.target ?? attribute.component);
  const isMany = holdsMany(attribute);
  const { transformArgs } = graphqlBuilders(strapi).utils;
  return async (parent, args, context, info) => {
    const status = answerStatus(strapi, context, info);
    if (status === undefined || !isPlain(args)) return alone(parent, args, context, info);
    const value = await batches.load(context, parent, {
      model: contentTypeUID,
      name: attributeName,
      target,
      status,
      onlyDocumentId: attribute.type === 'relation' && asksOnlyDocumentId(info),
    });
    const loaded = attribute.type === 'media' ? await signed(strapi, value) : value;
    if (!isMany || target === undefined) return wrap(loaded, isMany);
    const contentType = strapi.getModel(target as never);
    const { start, limit } = transformArgs(args, { contentType, usePagination: true });
    return wrap(((loaded ?? []) as Row[]).slice(start, start + limit), isMany);
  };
}

function attributeOf(strapi: Core.Strapi, { contentTypeUID, attributeName }: Field): Attribute {
  const { attributes } = strapi.getModel(contentTypeUID as never) as {
    attributes: Record<string, Attribute>;
  };
  return attributes[attributeName] as Attribute;
}

function holdsMany({ type, relation, multiple, repeatable }: Attribute): boolean {
  if (type === 'dynamiczone') return true;
  if (type === 'media') return multiple === true;
  return type === 'component' ? repeatable === true : relation?.endsWith('Many') === true;
}

function isPlain(args: Args): boolean {
  return Object.entries(args).every(
    ([name, value]) =>
      name === 'pagination' || value === undefined || (Array.isArray(value) && value.length === 0),
  );
}

function asksOnlyDocumentId({ fieldNodes }: GraphQLResolveInfo): boolean {
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selections.every((each) => each.kind === 'Field' && each.name.value === 'documentId');
}

/** Where files are private, their address holds for a while only. */
async function signed(strapi: Core.Strapi, files: unknown): Promise<unknown> {
  const { signFileUrls } = strapi.plugin('upload').service('file') as unknown as {
    signFileUrls(file: unknown): Promise<unknown>;
  };
  if (Array.isArray(files)) return Promise.all(files.map(signFileUrls));
  return files ? signFileUrls(files) : files;
}
