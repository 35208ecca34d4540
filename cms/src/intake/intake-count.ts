/**
 * How often something was asked within a span of time, counted in the database: what several processes answer is counted
 * together. What is counted is named by a key that changes with each day, from which no address can be read.
 */
import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { parisDay } from 'shared/domain/paris-time';
import { intakeSecret } from '../environment';

const COUNTS = 'intake-count';
const TABLE = 'intake_count';

export function registerCountTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: COUNTS,
    tableName: TABLE,
    singularName: COUNTS,
    attributes: {
      id: { type: 'increments' },
      key: { type: 'string', column: { notNullable: true } },
      count: { type: 'integer', column: { notNullable: true } },
      /** ISO 8601; the row counts for nothing from then on. */
      endsAt: { type: 'string', column: { notNullable: true } },
    },
    indexes: [
      { name: 'intake_count_key_index', columns: ['key'], type: 'unique' },
      { name: 'intake_count_ends_at_index', columns: ['ends_at'] },
    ],
  });
}

/** What is counted: so much of one kind by one `who`, in spans of `spanMs`. */
export interface Counted {
  kind: string;
  who: string;
  spanMs: number;
}

export interface Count {
  /** With this time. */
  count: number;
  endsAt: Date;
}

/** One more: two processes at once count two. */
export async function countUp(
  strapi: Core.Strapi,
  { kind, who, spanMs }: Counted,
  now: Date,
): Promise<Count> {
  const span = Math.floor(now.getTime() / spanMs);
  const endsAt = new Date((span + 1) * spanMs);
  const key = createHmac('sha256', intakeSecret())
    .update(`count ${parisDay(now)} ${kind} ${span} ${who}`)
    .digest('base64url');
  const rows: { count: number }[] = await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(TABLE)
      .insert({ key, count: 1, ends_at: endsAt.toISOString() })
      .onConflict('key')
      .merge({ count: strapi.db.connection.raw('?? + 1', [`${TABLE}.count`]) })
      .returning('count')
      .transacting(trx),
  );
  return { count: Number(rows[0]?.count ?? 1), endsAt };
}

/** What counts for nothing any more. */
export async function forgetCounts(strapi: Core.Strapi, now: Date): Promise<void> {
  await strapi.db.query(COUNTS).deleteMany({ where: { endsAt: { $lte: now.toISOString() } } });
}
