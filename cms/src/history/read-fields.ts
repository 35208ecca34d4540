/** Reads the fields of a content type from Strapi's schema: what an editor writes, and nothing the CMS keeps for itself. */
import type { Core } from '@strapi/strapi';
import { vocabularies } from 'shared/domain/vocabularies';
import { BOX } from '../addresses/address-box';
import { scheduleFields } from '../scheduling/fields';
import type { Field, Part } from './field';

interface Attribute {
  type: string;
  customField?: string;
  options?: { vocabulary?: string };
  enum?: string[];
  relation?: string;
  multiple?: boolean;
  repeatable?: boolean;
  component?: string;
  components?: string[];
}

interface Model {
  attributes: Record<string, Attribute>;
  info: { displayName: string };
  config?: {
    metadatas?: Record<string, { edit?: { label?: string } }>;
  };
}

const KINDS: Record<string, Field['kind']> = {
  blocks: 'rich-text',
  integer: 'number',
  decimal: 'number',
  date: 'day',
  datetime: 'moment',
  boolean: 'yes-no',
  enumeration: 'choice',
  json: 'choices',
  relation: 'entries',
  media: 'files',
  component: 'parts',
  dynamiczone: 'parts',
};

/** Strapi's own fields of every entry. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

const lists: Record<string, Record<string, string>> = vocabularies;

/** @param uid a content type or a component. */
export function readFields(strapi: Core.Strapi, uid: string): Field[] {
  const { attributes, config } = modelOf(strapi, uid);
  const hidden = new Set<string>([...scheduleFields({ attributes }), BOX]);
  return Object.entries(attributes)
    .filter(([name]) => !SYSTEM.has(name) && !hidden.has(name))
    .map(([name, attribute]) => ({
      name,
      label: config?.metadatas?.[name]?.edit?.label ?? name,
      kind: KINDS[attribute.type] ?? 'text',
      isList: isList(attribute),
      names: namesOf(attribute),
      parts: Object.fromEntries(componentsOf(attribute).map((part) => [part, readPart(strapi, part)])),
    }));
}

/** « Événements ». */
export function typeName(strapi: Core.Strapi, uid: string): string {
  return modelOf(strapi, uid).info.displayName;
}

function readPart(strapi: Core.Strapi, component: string): Part {
  return { label: typeName(strapi, component), fields: readFields(strapi, component) };
}

function modelOf(strapi: Core.Strapi, uid: string): Model {
  return strapi.getModel(uid as never) as unknown as Model;
}

function componentsOf({ component, components = [] }: Attribute): string[] {
  return component === undefined ? components : [component];
}

function isList({ type, relation = '', multiple, repeatable, customField }: Attribute): boolean {
  if (type === 'relation') return relation.endsWith('Many');
  return type === 'dynamiczone' || multiple === true || repeatable === true || customField !== undefined;
}

/** An enumeration does not say which list it comes from: it is the one with the same codes. */
function namesOf({ options, enum: codes }: Attribute): Record<string, string> {
  if (options?.vocabulary !== undefined) return lists[options.vocabulary] ?? {};
  if (!codes) return {};
  const wanted = codes.toSorted().join();
  return Object.values(lists).find((list) => Object.keys(list).toSorted().join() === wanted) ?? {};
}
