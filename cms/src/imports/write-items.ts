/** Writes what a plan says through the document service, so that every rule of the editors' desk holds for an import too. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../public-types';
import type { Value, Values } from './column';
import type { Importer } from './importer';
import type { Item } from './make-plan';
import { isPlaceholder, placeholder } from './placeholder';

interface Documents {
  create(params: { data: object }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
}

type Stored = Record<string, unknown>;

export interface Writing {
  strapi: Core.Strapi;
  importer: Importer;
  /** The administrator, who then stands beside the entries. */
  userId: number;
  onProgress(done: number, total: number): void;
}

/** A line whose entry the CMS does not take: nothing of the file is written. */
export class LineRefusal extends Error {}

/** To be called within one transaction. @throws LineRefusal */
export async function writeItems(items: readonly Item[], writing: Writing): Promise<void> {
  const { strapi, importer, userId, onProgress } = writing;
  const documents = strapi.documents(uidOf(importer.type)) as unknown as Documents;
  const made = new Map<string, string>();
  const later: { documentId: string; item: Item; fields: string[] }[] = [];
  for (const [done, item] of items.entries()) {
    onProgress(done, items.length);
    await named(item, async () => {
      const { now, waiting } = splitFields(importer, item);
      const data = { ...dataOf(importer, item, now), updatedBy: userId };
      const documentId = item.entry?.documentId;
      if (documentId !== undefined) await documents.update({ documentId, data });
      const created =
        documentId ?? (await documents.create({ data: { ...data, createdBy: userId } })).documentId;
      if (documentId === undefined) made.set(placeholder(item.line), created);
      if (waiting.length > 0) later.push({ documentId: created, item, fields: waiting });
    });
  }
  for (const { documentId, item, fields } of later)
    await named(item, () =>
      documents.update({ documentId, data: dataOf(importer, withIds(item, made), new Set(fields)) }),
    );
  onProgress(items.length, items.length);
}

/** The fields that can be written now, and those that name an entry which a later line makes. */
function splitFields({ columns }: Importer, item: Item) {
  const isWaiting = (field: string) => [item.values[field]].flat().some(isPlaceholder);
  const changed = item.changes.map(({ column }) => column.field);
  const relations = new Set(columns.filter(({ kind }) => kind.answer).map(({ field }) => field));
  const waiting = changed.filter((field) => relations.has(field) && isWaiting(field));
  return { now: new Set(changed.filter((field) => !waiting.includes(field))), waiting };
}

function withIds(item: Item, made: Map<string, string>): Item {
  const withId = (value: Value): Value => (typeof value === 'string' ? (made.get(value) ?? value) : value);
  const values: Values = Object.fromEntries(
    Object.entries(item.values).map(([field, value]) => [field, withId(value)]),
  );
  return { ...item, values };
}

/** A part is written whole: what is no column of ours stays as it is stored. */
function dataOf({ columns }: Importer, { values, entry }: Item, fields: ReadonlySet<string>): Stored {
  const data: Stored = {};
  const parts = new Set(
    [...fields].filter((field) => field.includes('.')).map((field) => field.split('.')[0]),
  );
  for (const { field, kind } of columns) {
    const value = values[field] ?? null;
    const stored = value === null ? null : (kind.store?.(value) ?? value);
    const [name = '', part] = field.split('.');
    if (part === undefined) {
      if (fields.has(field)) data[name] = stored;
    } else if (parts.has(name)) {
      data[name] ??= scalars(entry?.stored[name]);
      (data[name] as Stored)[part] = stored;
    }
  }
  return data;
}

function scalars(part: unknown): Stored {
  const fields = Object.entries((part ?? {}) as Stored);
  return Object.fromEntries(fields.filter(([, value]) => typeof value !== 'object' || value === null));
}

async function named<T>({ line, title }: Item, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { name, message } = error as Error;
    if (!/ValidationError|ApplicationError|ForbiddenError/.test(name)) throw error;
    throw new LineRefusal(`Ligne ${line}, « ${title} » : ${message}`);
  }
}
