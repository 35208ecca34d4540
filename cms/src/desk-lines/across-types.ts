/** One query for the same question to several types: their rows united, the first few read, all of them counted. */
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../public-types';
import { SHOWN, type Found } from './line';
import { listLink } from '../entries/form-link';
import { titleText } from '../entries/title-field';
import { entryOf } from './entry-link';

type Query = ReturnType<Core.Strapi['db']['connection']['queryBuilder']>;

/** What is read of a row; `date` and `note` are those the question asks for. */
export interface United {
  uid: ContentUid;
  documentId: string;
  title: string | null;
  date: Date | string | number | null;
  note: string | null;
  /** When the version online was written; null when none is. */
  online: Date | string | number | null;
}

export interface Across {
  /** The attribute that is dated, which also sorts. */
  date: string;
  /** An attribute with words for `why`. */
  note?: string;
  latestFirst?: boolean;
  /** The last day (`YYYY-MM-DD`) of `date` that counts; a list of one type is filtered by it. */
  until?: string;
  /** Adds the conditions: `d` is the draft's row (in a type without drafts, the row), `p` that of the version online. */
  where?(query: Query, column: (attribute: string) => string): unknown;
  why(row: United): string;
}

/** @param uids at least one. */
export async function acrossTypes(
  strapi: Core.Strapi,
  uids: readonly ContentUid[],
  asked: Across,
): Promise<Found> {
  const knex = strapi.db.connection;
  const rows: (United & { total: number | string })[] = await knex
    .select('*', knex.raw('COUNT(*) OVER () AS total'))
    .from(knex.unionAll(uids.map((uid) => rowsOf(strapi, uid, asked))).as('united'))
    .orderBy('date', asked.latestFirst ? 'desc' : 'asc')
    .limit(SHOWN);
  const [only] = uids;
  const found = {
    count: Number(rows[0]?.total ?? 0),
    entries: rows.map((row) => entryOf(row, asked.why(row))),
  };
  if (only === undefined || uids.length > 1 || asked.until === undefined) return found;
  return { ...found, listLink: filteredList(only, asked.date, asked.until) };
}

function filteredList(uid: ContentUid, date: string, until: string): string {
  return `${listLink(uid)}?page=1&pageSize=50&sort=${date}:ASC&filters[$and][0][${date}][$lte]=${until}`;
}

function rowsOf(strapi: Core.Strapi, uid: ContentUid, { date, note, until, where }: Across): Query {
  const knex = strapi.db.connection;
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const column = (attribute: string): string => {
    const found = attributes[attribute];
    return found && 'columnName' in found && found.columnName ? found.columnName : attribute;
  };
  const title = titleText(strapi, uid);
  const text = (attribute: string | undefined, name: string) =>
    attribute === undefined
      ? knex.raw('NULL AS ??', [name])
      : knex.raw('?? AS ??', [`d.${column(attribute)}`, name]);
  const query = knex
    .select(
      knex.raw('? AS ??', [uid, 'uid']),
      knex.raw('?? AS ??', ['d.document_id', 'documentId']),
      text(title, 'title'),
      text(date, 'date'),
      text(note, 'note'),
      knex.raw('?? AS ??', ['p.updated_at', 'online']),
    )
    .from({ d: tableName })
    .leftJoin({ p: tableName }, function versionOnline() {
      this.on('p.document_id', 'd.document_id').andOnNotNull('p.published_at');
    });
  if (strapi.contentType(uid).options?.draftAndPublish) query.whereNull('d.published_at');
  if (until !== undefined) query.where(`d.${column(date)}`, '<=', until);
  where?.(query, column);
  return query;
}
