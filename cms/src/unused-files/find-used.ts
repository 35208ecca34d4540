/**
 * Which files of the media library anything uses: an entry, draft or online, or one of its parts in a field of its own,
 * or within a text, as a picture or as an address.
 */
import type { Core } from '@strapi/strapi';
import { FILE } from '../publication/entries-showing';

/** What is known of the uses at one moment. */
export interface Uses {
  /** Ids of the files that a field names. */
  ids: ReadonlySet<number>;
  /** Stored names, `foule_1f2e3d4c5b.png`, that texts contain. */
  names: ReadonlySet<string>;
}

export interface StoredFile {
  id: number;
  hash: string;
  ext: string | null;
}

export async function findUses(strapi: Core.Strapi): Promise<Uses> {
  return { ids: await idsInFields(strapi), names: await namesInTexts(strapi) };
}

export function isUsed({ id, hash, ext }: StoredFile, { ids, names }: Uses): boolean {
  return ids.has(id) || names.has(`${hash}${ext ?? ''}`);
}

/** Strapi keeps the uses of all files in one table, for all types and parts, drafts and published versions alike. */
async function idsInFields(strapi: Core.Strapi): Promise<Set<number>> {
  const { joinTable } = strapi.db.metadata.get(FILE).attributes['related'] as { joinTable: { name: string } };
  const ids: number[] = await strapi.db.transaction(({ trx }) =>
    strapi.db.getConnection(joinTable.name).transacting(trx).distinct().pluck('file_id'),
  );
  return new Set(ids);
}

interface Model {
  uid: string;
  attributes: Record<string, { type: string }>;
}

const TEXTS = new Set(['blocks', 'richtext', 'text', 'string', 'json']);

async function namesInTexts(strapi: Core.Strapi): Promise<Set<string>> {
  const names = new Set<string>();
  for (const model of models(strapi)) {
    if (!isEditors(model.uid)) continue;
    const fields = Object.entries(model.attributes).filter(([, { type }]) => TEXTS.has(type));
    if (fields.length === 0) continue;
    const rows = await strapi.db.query(model.uid).findMany({ select: fields.map(([name]) => name) });
    for (const name of namesIn(JSON.stringify(rows))) names.add(name);
  }
  return names;
}

function models(strapi: Core.Strapi): Model[] {
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)] as unknown as Model[];
}

/** Parts have names without `::`. */
function isEditors(uid: string): boolean {
  return uid.startsWith('api::') || !uid.includes('::');
}

/** As Strapi names what it stores: a slug, ten hexadecimal digits, an ending. */
const STORED_NAME = /[\w-]+_[0-9a-f]{10}(?:\.\w+)?/g;

function namesIn(text: string): string[] {
  return text.match(STORED_NAME) ?? [];
}
