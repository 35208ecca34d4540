/** The fields of a content type or component that editors fill in. */
import type { Core } from '@strapi/strapi';

export interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
}

/** Not among them: the relation that Strapi makes between the translations of an entry, which has no table. */
export function attributesOf(strapi: Core.Strapi, model: string): [string, Attribute][] {
  const { attributes } = strapi.getModel(model as never) as { attributes: Record<string, Attribute> };
  const columns = strapi.db.metadata.get(model).attributes;
  return Object.entries(attributes).filter(
    ([name, { type }]) => type !== 'relation' || 'joinTable' in (columns[name] ?? {}),
  );
}

/** The components that a field holds; none for any other field. */
export function partsOf({ type, component = '', components = [] }: Attribute): string[] {
  if (type === 'component') return [component];
  return type === 'dynamiczone' ? components : [];
}
