/** Makes a former version the draft again. What the version named and is gone since is left out, and told. */
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../public-types';
import { listed, partOf, type Content, type Field, type KeptEntry, type KeptFile } from './field';
import { readFields } from './read-fields';
import { isReference } from './words';

export interface Restored {
  /** As the document service takes it; without the address, which stays as it is. */
  data: Content;
  /** French, one for each entry or file that is gone: « Métiers : Relieuse, relieur ». */
  leftOut: string[];
}

const FILE = 'plugin::upload.file';

export async function restored(strapi: Core.Strapi, uid: ContentUid, content: Content): Promise<Restored> {
  const leftOut: string[] = [];
  const fields = readFields(strapi, uid).filter(({ name }) => name !== 'slug');
  return { data: await convert(fields, content), leftOut };

  /** One after another: an open transaction has one connection. */
  async function convert(known: Field[], values: Content): Promise<Content> {
    const data: Content = {};
    for (const field of known) {
      // A field that came later than the version keeps what it has.
      if (field.name in values) data[field.name] = await convertValue(field, values[field.name] ?? null);
    }
    return data;
  }

  async function convertValue(field: Field, value: unknown): Promise<unknown> {
    if (field.kind === 'parts') return oneOrAll(field, await convertParts(field, value));
    if (field.kind === 'choices' || !isReference(field)) return value;
    const ids: unknown[] = [];
    for (const each of listed<KeptEntry | KeptFile>(value)) {
      const id = 'uid' in each ? await entryId(strapi, each) : await fileId(strapi, each);
      if (id === null) leftOut.push(`${field.label}\u202F: ${'uid' in each ? each.title : each.name}`);
      else ids.push(id);
    }
    return oneOrAll(field, ids);
  }

  async function convertParts(field: Field, value: unknown): Promise<Content[]> {
    const parts: Content[] = [];
    for (const each of listed<Content>(value)) {
      const part = partOf(field, each);
      // A block that no longer exists cannot come back.
      if (!part) leftOut.push(`${field.label}\u202F: un bloc qui n’existe plus`);
      else parts.push({ ...componentOf(each), ...(await convert(part.fields, each)) });
    }
    return parts;
  }
}

function oneOrAll({ isList }: Field, all: unknown[]): unknown {
  return isList ? all : (all[0] ?? null);
}

function componentOf({ __component }: Content): Content {
  return __component === undefined ? {} : { __component };
}

async function entryId(strapi: Core.Strapi, { uid, documentId }: KeptEntry): Promise<string | null> {
  return (await strapi.db.query(uid).count({ where: { documentId } })) > 0 ? documentId : null;
}

async function fileId(strapi: Core.Strapi, { id }: KeptFile): Promise<number | null> {
  return (await strapi.db.query(FILE).count({ where: { id } })) > 0 ? id : null;
}
