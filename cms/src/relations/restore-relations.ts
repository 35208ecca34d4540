/** Writes remembered relations back into Strapi's join tables, as far as their targets have the version asked for. */
import type { Core } from '@strapi/strapi';
import type { PublishedRelation } from './published-relations';
import type { Version } from './relation-places';

/** SQLite takes 500 rows in one statement. */
const AT_ONCE = 500;

interface RelationField {
  target: string;
  joinTable: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    /** Missing where a field holds one target only. */
    orderColumnName?: string;
  };
}

/**
 * Each relation takes the place it had, among those that are there and those that come later. What is there already only
 * takes its place.
 */
export async function restoreRelations(
  strapi: Core.Strapi,
  relations: PublishedRelation[],
  version: Version,
): Promise<void> {
  for (const ofField of byField(relations)) {
    const [{ model, field }] = ofField;
    const { target, joinTable } = strapi.db.metadata.get(model).attributes[field] as unknown as RelationField;
    const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTable;
    const targets = await rowsOf(strapi, target, ofField, version);
    const rows = ofField.flatMap(({ row, target: documentId, position }) => {
      const targetRow = targets.get(documentId);
      if (targetRow === undefined) return [];
      const link = { [joinColumn.name]: row, [inverseJoinColumn.name]: targetRow };
      return [orderColumnName ? { ...link, [orderColumnName]: position } : link];
    });
    await putLinks(strapi, name, rows, [joinColumn.name, inverseJoinColumn.name]);
  }
}

function byField(relations: PublishedRelation[]): [PublishedRelation, ...PublishedRelation[]][] {
  const groups = Object.groupBy(relations, ({ model, field }) => `${model} ${field}`);
  return Object.values(groups) as [PublishedRelation, ...PublishedRelation[]][];
}

async function rowsOf(
  strapi: Core.Strapi,
  uid: string,
  relations: PublishedRelation[],
  version: Version,
): Promise<Map<string, number>> {
  const documentId = { $in: [...new Set(relations.map(({ target }) => target))] };
  const publishedAt = version === 'draft' ? null : { $notNull: true };
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt }, select: ['id', 'documentId'] });
  return new Map(rows.map((row) => [row.documentId, row.id]));
}

async function putLinks(
  strapi: Core.Strapi,
  table: string,
  rows: Record<string, number>[],
  unique: string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const some = rows.slice(start, start + AT_ONCE);
      await strapi.db.getConnection(table).insert(some).onConflict(unique).merge().transacting(trx);
    }
  });
}
