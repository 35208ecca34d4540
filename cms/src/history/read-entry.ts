/** Reads an entry whole, as a version keeps it: parts in their order without ids, relations and files by id and name. */
import type { Core } from '@strapi/strapi';
import { frenchMoment } from 'shared/domain/french-dates';
import { titleField } from '../entries/title-field';
import { personName } from '../people/acting';
import type { ContentUid } from '../public-types';
import { listed, partOf, type Content, type Field, type KeptEntry, type KeptFile } from './field';
import { isPersonal } from './personal-types';
import { readFields, typeName } from './read-fields';

interface Row extends Content {
  documentId: string;
  /** ISO 8601. */
  updatedAt: string;
  updatedBy?: { id: number; firstname: string | null; lastname: string | null; email: string } | null;
}

export interface ReadEntry {
  title: string;
  content: Content;
  /** Who saved it last; null when no person did. */
  writer: { id: number; name: string } | null;
  /** Milliseconds since 1970. */
  at: number;
}

type Populate = Record<string, object>;

/** Null when the entry has no such version. In a type without drafts both are the same. */
export async function readEntry(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string,
  version: 'draft' | 'published',
): Promise<ReadEntry | null> {
  const fields = readFields(strapi, uid);
  const isDraft = version === 'draft' && hasDrafts(strapi, uid);
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: isDraft ? null : { $notNull: true } },
    populate: {
      ...populateFields(strapi, uid, fields),
      updatedBy: { select: ['id', 'firstname', 'lastname', 'email'] },
    },
  })) as Row | null;
  if (!row) return null;
  const { updatedBy: writer } = row;
  return {
    title: entryTitle(strapi, uid, row),
    content: contentOf(strapi, uid, fields, row),
    writer: writer ? { id: writer.id, name: personName(writer) } : null,
    at: Date.parse(row.updatedAt),
  };
}

export function hasDrafts(strapi: Core.Strapi, uid: ContentUid): boolean {
  return strapi.contentType(uid).options?.draftAndPublish === true;
}

/** An entry without a title goes by the name of its type. */
function entryTitle(strapi: Core.Strapi, uid: ContentUid, row: Content): string {
  const name = titleField(strapi, uid) ?? '';
  const title = row[name];
  if (typeof title !== 'string' || title === '') return typeName(strapi, uid);
  // A date of a session goes by its beginning.
  return strapi.contentType(uid).attributes[name]?.type === 'datetime' ? frenchMoment(title) : title;
}

function populateFields(strapi: Core.Strapi, model: string, fields: Field[]): Populate {
  const populate: Populate = {};
  for (const field of fields) {
    if (field.kind === 'files') populate[field.name] = { select: ['id', 'name', 'alternativeText'] };
    if (field.kind === 'entries') populate[field.name] = titled(strapi, targetOf(strapi, model, field));
    if (field.kind === 'parts') populate[field.name] = populateParts(strapi, model, field);
  }
  return populate;
}

function titled(strapi: Core.Strapi, target: ContentUid): object {
  const title = titleField(strapi, target);
  return { select: title === undefined ? ['documentId'] : ['documentId', title] };
}

function populateParts(strapi: Core.Strapi, model: string, field: Field): object {
  const parts = Object.entries(field.parts).map(
    ([component, { fields }]) =>
      [component, { populate: populateFields(strapi, component, fields) }] as const,
  );
  const isZone = 'components' in attributeOf(strapi, model, field);
  return isZone ? { on: Object.fromEntries(parts) } : (parts[0]?.[1] ?? {});
}

function contentOf(strapi: Core.Strapi, model: string, fields: Field[], row: Content): Content {
  return Object.fromEntries(
    fields.map((field) => [field.name, valueOf(strapi, model, field, row[field.name] ?? null)]),
  );
}

function valueOf(strapi: Core.Strapi, model: string, field: Field, value: unknown): unknown {
  const keep = (each: (row: Row) => unknown) => {
    const all = listed<Row>(value).map(each);
    return field.isList ? all : (all[0] ?? null);
  };
  if (field.kind === 'entries') return keep((row) => keptEntry(strapi, targetOf(strapi, model, field), row));
  if (field.kind === 'files') return keep(keptFile);
  if (field.kind === 'parts') return keep((row) => keptPart(strapi, field, row));
  return value;
}

function keptEntry(strapi: Core.Strapi, uid: ContentUid, row: Row): KeptEntry {
  // A person's name is not kept where nobody would look for it to erase it.
  const title = isPersonal(uid) ? typeName(strapi, uid) : entryTitle(strapi, uid, row);
  return { uid, documentId: row.documentId, title };
}

function keptFile(row: Content): KeptFile {
  const { id, name, alternativeText } = row as unknown as KeptFile;
  return { id, name, alternativeText: alternativeText ?? null };
}

function keptPart(strapi: Core.Strapi, field: Field, row: Content): Content {
  const component = row['__component'] ?? Object.keys(field.parts)[0];
  const fields = partOf(field, row)?.fields ?? [];
  const content = contentOf(strapi, String(component), fields, row);
  return '__component' in row ? { __component: component, ...content } : content;
}

function targetOf(strapi: Core.Strapi, model: string, field: Field): ContentUid {
  return attributeOf(strapi, model, field)['target'] as ContentUid;
}

function attributeOf(strapi: Core.Strapi, model: string, { name }: Field): Content {
  const { attributes } = strapi.getModel(model as never) as unknown as {
    attributes: Record<string, Content>;
  };
  return attributes[name] ?? {};
}
