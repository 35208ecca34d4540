/** What the CMS holds of a type, and of those that its cells name, as an import compares it. */
import type { Core } from '@strapi/strapi';
import type { CollectionType } from 'shared/domain/content-types';
import { uidOf } from '../public-types';
import type { Column, Value, Values } from './column';
import type { Importer } from './importer';
import { targets as targetsOf } from './importers';
import type { Target } from './world';

type Stored = Record<string, unknown>;

export interface StoredEntry {
  documentId: string;
  title: string;
  values: Values;
  keys: string[];
  /** As the database gives it, its parts and the relations of the columns with it. */
  stored: Stored;
}

export interface State {
  entries: StoredEntry[];
  targets: Partial<Record<CollectionType, Target[]>>;
}

interface Attribute {
  type: string;
  component?: string;
}

/** Drafts, where the type has them. Joins the running transaction. */
export async function readState(strapi: Core.Strapi, importer: Importer): Promise<State> {
  const rows = await readRows(strapi, importer.type, populateOf(strapi, importer));
  const entries = rows.map((stored) => entryOf(importer, stored));
  const targets: State['targets'] = {};
  for (const type of importer.names) targets[type] = await readTargets(strapi, type);
  return { entries, targets };
}

function entryOf(importer: Importer, stored: Stored): StoredEntry {
  const values = Object.fromEntries(
    importer.columns.map((column): [string, Value] => [column.field, valueOf(column, stored)]),
  );
  const title = String(stored[importer.title] ?? '');
  return { documentId: String(stored['documentId']), title, values, keys: importer.keys(values), stored };
}

function valueOf({ field, kind }: Column, stored: Stored): Value {
  const raw = field.split('.').reduce<unknown>((value, name) => (value as Stored | null)?.[name], stored);
  return raw === null || raw === undefined || raw === '' ? null : kind.read(raw);
}

async function readTargets(strapi: Core.Strapi, type: CollectionType): Promise<Target[]> {
  const rows = await readRows(strapi, type, {});
  return rows.map((stored) => ({ documentId: String(stored['documentId']), ...nameOf(type, stored) }));
}

function nameOf(type: CollectionType, stored: Stored): Omit<Target, 'documentId'> {
  return targetsOf[type]?.(stored) ?? { label: '', names: [] };
}

async function readRows(strapi: Core.Strapi, type: CollectionType, populate: object): Promise<Stored[]> {
  const where = hasDrafts(strapi, type) ? { publishedAt: null } : {};
  const uid = uidOf(type);
  return (await strapi.db.query(uid).findMany({ where, populate, orderBy: { id: 'asc' } })) as Stored[];
}

export function hasDrafts(strapi: Core.Strapi, type: CollectionType): boolean {
  return strapi.contentType(uidOf(type)).options?.draftAndPublish === true;
}

const ONLY_ID = { select: ['documentId'] };

function populateOf(strapi: Core.Strapi, { type, columns }: Importer): object {
  const { attributes } = strapi.contentType(uidOf(type)) as unknown as {
    attributes: Record<string, Attribute>;
  };
  const names = new Set(columns.map(({ field }) => field.split('.')[0] ?? ''));
  const asked = [...names].flatMap((name): [string, object][] => {
    const { type: kind, component = '' } = attributes[name] ?? { type: '' };
    if (kind === 'relation') return [[name, ONLY_ID]];
    return kind === 'component' ? [[name, { populate: relationsOf(strapi, component) }]] : [];
  });
  return Object.fromEntries(asked);
}

function relationsOf(strapi: Core.Strapi, component: string): object {
  const { attributes } = strapi.getModel(component as never) as unknown as {
    attributes: Record<string, Attribute>;
  };
  const names = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
  return Object.fromEntries(names.map((name) => [name, ONLY_ID]));
}
