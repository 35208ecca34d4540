/**
 * The journal of sensitive acts: rows are added, read, and after a year forgotten. The database itself refuses to change
 * one, and to remove one before its time (`guard-journal.ts`).
 */
import type { Core } from '@strapi/strapi';
import { actor } from '../people/acting';
import type { Act, ActKind, WrittenAct } from './acts';

const JOURNAL = 'journal-act';
export const JOURNAL_TABLE = 'journal_act';

/** Of the six to twelve months that the CNIL advises for journals (deliberation 2021-122), the most. */
export const KEPT_MS = 365 * 24 * 60 * 60 * 1000;

/** As stored: `at` as text, for it outgrows a 32-bit integer. */
type Row = Omit<WrittenAct, 'at'> & { at: string };

interface Search {
  kind?: ActKind;
  /** Milliseconds since 1970; `to` is not included. */
  from?: number;
  to?: number;
  offset: number;
  limit: number;
}

/** A bare table, no content type: neither the admin's lists nor GraphQL know it. */
export function registerJournalTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: JOURNAL,
    tableName: JOURNAL_TABLE,
    singularName: JOURNAL,
    attributes: {
      id: { type: 'increments' },
      at: { type: 'biginteger', column: { notNullable: true } },
      kind: { type: 'string', column: { notNullable: true } },
      whoId: { type: 'integer' },
      who: { type: 'string', column: { notNullable: true } },
      about: { type: 'text' },
      details: { type: 'text' },
    },
    indexes: [{ name: 'journal_act_at_index', columns: ['at'] }],
  });
}

/** Joins the running transaction: what is undone was not done. Who did it is whoever is signed in. */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  const { id, name } = actor(strapi);
  const data = { ...act, at: String(Date.now()), whoId: id, who: name };
  await strapi.db.query(JOURNAL).create({ data });
}

/** Whether the same was written of whoever is signed in. @param since milliseconds since 1970. */
export async function hasActed(strapi: Core.Strapi, act: Act, since: number): Promise<boolean> {
  const where = { ...act, whoId: actor(strapi).id, at: { $gte: String(since) } };
  return (await strapi.db.query(JOURNAL).count({ where })) > 0;
}

/** The newest first. */
export async function readActs(
  strapi: Core.Strapi,
  { kind, from, to, offset, limit }: Search,
): Promise<{ acts: WrittenAct[]; total: number }> {
  const where = {
    $and: [
      kind === undefined ? {} : { kind },
      from === undefined ? {} : { at: { $gte: String(from) } },
      to === undefined ? {} : { at: { $lt: String(to) } },
    ],
  };
  const query = strapi.db.query(JOURNAL);
  const rows = (await query.findMany({ where, orderBy: { id: 'desc' }, offset, limit })) as Row[];
  return { acts: rows.map(written), total: await query.count({ where }) };
}

/** The database has a clock of its own, and refuses to forget too early: where it goes slow, no start is to fail of it. */
const CLOCKS_DIFFER_BY_MS = 60 * 60 * 1000;

export async function forgetActs(strapi: Core.Strapi, now: Date): Promise<void> {
  const at = { $lt: String(now.getTime() - KEPT_MS - CLOCKS_DIFFER_BY_MS) };
  await strapi.db.query(JOURNAL).deleteMany({ where: { at } });
}

function written({ id, at, kind, who, about, details }: Row): WrittenAct {
  return { id, at: Number(at), kind, who, about, details };
}
