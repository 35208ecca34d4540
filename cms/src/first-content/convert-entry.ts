/**
 * From a seed entry to what Strapi's document service takes, guided by the content type's own schema: rich text from
 * Markdown, lists as lines, files and relations by their ids. A field the schema does not know is an error.
 */
import type { Core } from '@strapi/strapi';
import { markdownToBlocks } from './markdown-to-blocks';

export type Values = Record<string, unknown>;

export interface Ids {
  /** The document id of a written entry; undefined while it is still to come; throws when there is no such key. */
  documentId(uid: string, key: string): string | undefined;
  /** The id of an illustration in the media library, uploaded when first asked for. */
  file(name: string, alternativeText: string): Promise<number>;
}

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

export interface Converted {
  data: Values;
  /** Relations of the entry itself whose targets are still to come. */
  later: Values;
}

export async function convertEntry(
  strapi: Core.Strapi,
  uid: string,
  entry: object,
  ids: Ids,
): Promise<Converted> {
  const later: Values = {};
  const data = await convertFields(uid, entry as Values, later);
  return { data, later };

  async function convertFields(model: string, values: Values, top?: Values): Promise<Values> {
    const converted: Values = {};
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue;
      const attribute = attributesOf(strapi, model)[name];
      if (name === '__component') converted[name] = value;
      else if (!attribute) throw new Error(`${model} has no field "${name}".`);
      else if (attribute.type === 'relation') relate(name, attribute, value, converted, top);
      else converted[name] = await convertValue(attribute, value, values);
    }
    return converted;
  }

  function relate(name: string, attribute: Attribute, value: unknown, converted: Values, top?: Values): void {
    const target = String(attribute.target);
    const keys = [value].flat() as string[];
    const found = keys.map((key) => ids.documentId(target, key));
    if (!found.includes(undefined)) converted[name] = Array.isArray(value) ? found : found[0];
    else if (top) top[name] = value;
    else
      throw new Error(
        `"${name}" in a part of an entry points to ${target} "${keys.join(', ')}", not yet written.`,
      );
  }

  async function convertValue(attribute: Attribute, value: unknown, siblings: Values): Promise<unknown> {
    if (attribute.type === 'blocks') return markdownToBlocks(value as string);
    if (attribute.type === 'text') return [value].flat().join('\n');
    if (attribute.type === 'media')
      return ids.file(value as string, String(siblings['alternativeText'] ?? ''));
    if (attribute.type === 'component') return convertParts(value, () => String(attribute.component));
    if (attribute.type === 'dynamiczone') return convertParts(value, (part) => String(part['__component']));
    return value;
  }

  /** One after another: parts may share a file, which is uploaded once. */
  async function convertParts(value: unknown, modelOf: (part: Values) => string): Promise<unknown> {
    if (!Array.isArray(value)) return convertFields(modelOf(value as Values), value as Values);
    const parts: Values[] = [];
    for (const part of value as Values[]) parts.push(await convertFields(modelOf(part), part));
    return parts;
  }
}

function attributesOf(strapi: Core.Strapi, model: string): Record<string, Attribute> {
  return strapi.getModel(model as never)['attributes'] as unknown as Record<string, Attribute>;
}
