/**
 * The versions that were online, each whole, and the marks of an entry's leaving. A row is written in the transaction of
 * the publication itself and never changed, but for a person's words, which are erased (`forget-persons.ts`).
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../people/acting';
import type { ContentUid } from '../public-types';
import type { Content } from './field';
import type { VersionKind, VersionSummary } from './history-answer';

const VERSIONS = 'entry-version';
const TABLE = 'entry_version';

/** As stored. */
interface Row extends Omit<VersionSummary, 'at'> {
  id: number;
  uid: ContentUid;
  documentId: string;
  /** As text: it outgrows a 32-bit integer. */
  at: string;
  whoId: number | null;
  /** Brotli in base64; null for a mark and what is erased. */
  content: string | null;
}

export interface Which {
  uid: ContentUid;
  documentId: string;
}

export interface NewVersion extends Which {
  kind: VersionKind;
  at: number;
  who: Actor;
  title: string;
  changes: number | null;
  content: Content | null;
}

const SHOWN = ['number', 'kind', 'at', 'who', 'title', 'changes'] as const;

/** A bare table, no content type: neither the admin nor GraphQL knows it. */
export function registerVersionTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: VERSIONS,
    tableName: TABLE,
    singularName: VERSIONS,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string', column: { notNullable: true } },
      documentId: { type: 'string', column: { notNullable: true } },
      number: { type: 'integer', column: { notNullable: true } },
      kind: { type: 'string', column: { notNullable: true } },
      at: { type: 'biginteger', column: { notNullable: true } },
      whoId: { type: 'integer' },
      who: { type: 'string' },
      title: { type: 'text' },
      changes: { type: 'integer' },
      content: { type: 'text' },
    },
    indexes: [
      { name: 'entry_version_number_index', columns: ['document_id', 'number'], type: 'unique' },
      { name: 'entry_version_at_index', columns: ['at'] },
    ],
  });
}

/** Joins the running transaction; who writes has the turn (`oneChangeAtATime`), so numbers follow one another. */
export async function addVersion(strapi: Core.Strapi, version: NewVersion): Promise<void> {
  const { who, at, content, ...rest } = version;
  const last = await lastVersion(strapi, version);
  const number = (last?.number ?? 0) + 1;
  const packed = content === null ? null : pack(content);
  const data = { ...rest, number, at: String(at), whoId: who.id, who: who.name, content: packed };
  await strapi.db.query(VERSIONS).create({ data });
}

export async function lastVersion(strapi: Core.Strapi, which: Which): Promise<VersionSummary | null> {
  const [last] = await rows(strapi, whereOf(which), { limit: 1 });
  return last ? summaryOf(last) : null;
}

/** The newest first. */
export async function listVersions(
  strapi: Core.Strapi,
  which: Which,
  page: { offset: number; limit: number },
): Promise<{ versions: VersionSummary[]; total: number }> {
  const where = whereOf(which);
  const found = await rows(strapi, where, { ...page, select: SHOWN });
  return { versions: found.map(summaryOf), total: await strapi.db.query(VERSIONS).count({ where }) };
}

/** One version with what it held; a mark and what is erased hold nothing. */
export async function readVersion(
  strapi: Core.Strapi,
  which: Which,
  number: number,
): Promise<(VersionSummary & { content: Content | null }) | null> {
  const [row] = await rows(strapi, { ...whereOf(which), number }, { limit: 1 });
  return row ? { ...summaryOf(row), content: row.content === null ? null : unpack(row.content) } : null;
}

/** What the last publication below `number` held; below no number: the last of all. Null when there is none. */
export async function contentBefore(
  strapi: Core.Strapi,
  which: Which,
  number?: number,
): Promise<Content | null> {
  const where = {
    ...whereOf(which),
    kind: 'publish',
    ...(number !== undefined && { number: { $lt: number } }),
  };
  const [row] = await rows(strapi, where, { limit: 1 });
  return typeof row?.content === 'string' ? unpack(row.content) : null;
}

/** What `forgetVersions` has to judge: nothing of it is shown. */
export async function versionsBefore(strapi: Core.Strapi, at: number): Promise<(Which & { id: number })[]> {
  return rows(strapi, { at: { $lt: String(at) } }, { select: ['id', 'uid', 'documentId'] });
}

/** The last publication of every entry that has one, in one question. */
export async function lastPublications(strapi: Core.Strapi): Promise<(Which & { id: number })[]> {
  return await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(TABLE)
      .select('uid', { documentId: 'document_id' })
      .max({ id: 'id' })
      .where({ kind: 'publish' })
      .groupBy('uid', 'document_id')
      .transacting(trx),
  );
}

export async function removeVersions(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  await strapi.db.query(VERSIONS).deleteMany({ where: { id: { $in: ids } } });
}

/** Nothing of what they held stays: not even what they were called. @param title what they go by from now on. */
export async function eraseVersions(strapi: Core.Strapi, which: Which, title: string): Promise<void> {
  const query = strapi.db.query(VERSIONS);
  const erased = { kind: 'erased' satisfies VersionKind, content: null, changes: null };
  await query.updateMany({ where: { ...whereOf(which), kind: 'publish' }, data: erased });
  await query.updateMany({ where: { ...whereOf(which), title: { $ne: title } }, data: { title } });
}

type Page = { limit?: number; offset?: number; select?: readonly string[] };

async function rows(strapi: Core.Strapi, where: object, page: Page): Promise<Row[]> {
  return (await strapi.db
    .query(VERSIONS)
    .findMany({ where, orderBy: { number: 'desc' }, ...page } as object)) as Row[];
}

function whereOf({ uid, documentId }: Which): Which {
  return { uid, documentId };
}

function summaryOf({ number, kind, at, who, title, changes }: Row): VersionSummary {
  return { number, kind, at: Number(at), who, title, changes };
}

function pack(content: Content): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(JSON.stringify(content), { params }).toString('base64');
}

function unpack(packed: string): Content {
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString()) as Content;
}
