/** From a place within an entry to the field of the form that holds it: where the admin can show a message. */
import type { Core } from '@strapi/strapi';
import { attributesOf, partsOf } from '../documents/attributes';

type Path = (string | number)[];

/**
 * `['body', 3, 'children', 0, 'url']` is in the field `['body']`; what is wrong with a part as a whole is said at the
 * part. @param raw tells which component each block of a page is.
 */
export function formPath(
  strapi: Core.Strapi,
  uid: string,
  path: readonly (string | number)[],
  raw: unknown,
): Path {
  const form: Path = [];
  let model: string | undefined = uid;
  let value = raw;
  let parts: string[] = [];
  for (const key of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
    if (typeof key === 'number') {
      if (parts.length === 0) break;
      form.push(key);
      model = parts.length === 1 ? parts[0] : componentOf(value);
      continue;
    }
    const found: [string, { type: string }] | undefined = attributesOf(strapi, model ?? uid).find(
      ([name]) => name === key,
    );
    if (!found) break;
    form.push(key);
    parts = partsOf(found[1]);
    if (parts.length === 0) break;
    model = parts.length === 1 ? parts[0] : componentOf(value);
  }
  return form;
}

function componentOf(block: unknown): string | undefined {
  const component = (block as { __component?: unknown } | null | undefined)?.__component;
  return typeof component === 'string' ? component : undefined;
}
