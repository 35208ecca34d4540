/**
 * Turns entries as GraphQL answers them into the rows in which Strapi keeps them: a draft and a published version of each
 * entry, each with parts of its own, and links between rows of the same version. Pure.
 */
import type { GeneratedContent } from 'shared/testing/generated-content/generate-content';
import { numberRows, type RowIds, type Version } from './row-ids.ts';
import { blockUid, uidOf, type Schema } from './schema.ts';
import type { Attribute, Row } from './strapi.ts';

/** All rows to write, by what takes them. */
export interface Rows {
  /** By the uid of a content type or component; ids count from 1. */
  models: Map<string, Row[]>;
  /** By the name of a table that joins two others. */
  links: Map<string, Row[]>;
}

interface Filling {
  schema: Schema;
  ids: RowIds;
  rows: Rows;
  /** The media library's id of a file by its address in the content. */
  fileIds: ReadonlyMap<string, number>;
}

/** Whose value an attribute is. */
interface Owner {
  uid: string;
  id: number;
  version: Version;
  /** A type without drafts leads to both versions of what it names. */
  hasDrafts: boolean;
}

/** `fileIds` are those of the content's files in the media library, by their address in the content. */
export function rowsOf(
  schema: Schema,
  content: GeneratedContent,
  fileIds: ReadonlyMap<string, number>,
): Rows {
  const rows: Rows = { models: new Map(), links: new Map() };
  const filling: Filling = { schema, ids: numberRows(schema, content), rows, fileIds };
  for (const [type, entries] of Object.entries(content.collections))
    for (const entry of entries) addEntry(filling, uidOf(type), entry);
  for (const [type, entry] of Object.entries(content.singles)) addEntry(filling, uidOf(type), entry);
  return rows;
}

function addEntry(filling: Filling, uid: string, entry: Row): void {
  const documentId = String(entry['documentId']);
  const hasDrafts = filling.schema.hasDrafts(uid);
  for (const version of hasDrafts ? (['draft', 'published'] as const) : (['published'] as const)) {
    const owner = { uid, id: filling.ids.of(uid, documentId, version), version, hasDrafts };
    const publishedAt = version === 'published' ? entry['updatedAt'] : null;
    addModel(filling, owner, { ...entry, createdAt: entry['updatedAt'], publishedAt });
  }
}

/** Adds the row of an entry or part, and all that hangs on it. */
function addModel(filling: Filling, owner: Owner, value: Row): void {
  const row: Row = { id: owner.id };
  listIn(filling.rows.models, owner.uid).push(row);
  for (const [field, attribute] of filling.schema.attributesOf(owner.uid)) {
    const held = value[field];
    if (held === undefined || field === 'id') continue;
    // A null is written as such: Strapi puts a default where there is nothing at all.
    if (attribute.type !== 'relation') row[field] = held;
    else if (held !== null) addRelated(filling, owner, field, attribute, held);
  }
}

function addRelated(
  filling: Filling,
  owner: Owner,
  field: string,
  attribute: Attribute,
  held: unknown,
): void {
  const values = (Array.isArray(held) ? held : [held]) as Row[];
  if (attribute.morphBy) addFiles(filling, owner, field, values);
  else if (attribute.joinTable?.on) addParts(filling, owner, attribute, values);
  else addLinks(filling, owner, attribute, values);
}

function addFiles({ rows, fileIds }: Filling, owner: Owner, field: string, files: Row[]): void {
  files.forEach((file, index) => {
    const url = String(file['url']);
    const id = fileIds.get(url);
    if (id === undefined) throw new Error(`The media library has no file for ${url}.`);
    const place = { related_id: owner.id, related_type: owner.uid, field, order: index + 1 };
    listIn(rows.links, 'files_related_mph').push({ file_id: id, ...place });
  });
}

/** Components, and the blocks of a dynamic zone. A component that comes once has no place in an order. */
function addParts(filling: Filling, owner: Owner, { relation, target, joinTable }: Attribute, parts: Row[]) {
  if (!joinTable?.on) return;
  const { name, on } = joinTable;
  for (const [index, part] of parts.entries()) {
    const uid = target ?? blockUid(String(part['__typename']));
    const id = listIn(filling.rows.models, uid).length + 1;
    const order = relation === 'oneToOne' ? null : index + 1;
    listIn(filling.rows.links, name).push({
      entity_id: owner.id,
      cmp_id: id,
      component_type: uid,
      field: on.field,
      order,
    });
    addModel(filling, { ...owner, uid, id }, part);
  }
}

function addLinks({ rows, ids }: Filling, owner: Owner, { target, joinTable }: Attribute, targets: Row[]) {
  if (!target || !joinTable?.inverseJoinColumn) return;
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTable;
  for (const [index, { documentId }] of targets.entries()) {
    const document = String(documentId);
    const found = owner.hasDrafts ? [ids.of(target, document, owner.version)] : ids.all(target, document);
    for (const id of found) {
      listIn(rows.links, name).push({
        [joinColumn.name]: owner.id,
        [inverseJoinColumn.name]: id,
        ...(orderColumnName ? { [orderColumnName]: index + 1 } : {}),
      });
    }
  }
}

function listIn(lists: Map<string, Row[]>, key: string): Row[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
