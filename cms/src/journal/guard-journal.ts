/**
 * Nobody edits the journal: the database refuses to change an act, and to remove one before its year is over, whoever
 * asks, be it with a tool of the database. Made anew at each start: SQLite drops a table's triggers when it rebuilds it.
 */
import type { Core } from '@strapi/strapi';
import { takeTurn } from '../documents/one-change-at-a-time';
import { JOURNAL_TABLE, KEPT_MS } from './journal';

const REFUSAL = 'The journal is kept as it was written.';

const SQLITE_NOW = "(CAST(strftime('%s', 'now') AS INTEGER) * 1000)";
const POSTGRES_NOW = '(EXTRACT(EPOCH FROM now()) * 1000)';

export async function guardJournal(strapi: Core.Strapi): Promise<void> {
  const statements = strapi.db.getInfo().client === 'postgres' ? postgres() : sqlite();
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start together would make the same function at once.
    await takeTurn(strapi);
    for (const statement of statements) await trx.raw(statement);
  });
}

function sqlite(): string[] {
  const refuse = `BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`;
  return [
    `CREATE TRIGGER IF NOT EXISTS journal_unchanged BEFORE UPDATE ON ${JOURNAL_TABLE} ${refuse}`,
    `CREATE TRIGGER IF NOT EXISTS journal_kept BEFORE DELETE ON ${JOURNAL_TABLE}
      WHEN OLD.at >= ${SQLITE_NOW} - ${KEPT_MS} ${refuse}`,
  ];
}

function postgres(): string[] {
  return [
    `CREATE OR REPLACE FUNCTION guard_journal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.at < ${POSTGRES_NOW} - ${KEPT_MS} THEN RETURN OLD; END IF;
        END IF;
        RAISE EXCEPTION '${REFUSAL}';
      END $$`,
    `CREATE OR REPLACE TRIGGER journal_kept BEFORE UPDATE OR DELETE ON ${JOURNAL_TABLE}
      FOR EACH ROW EXECUTE FUNCTION guard_journal()`,
    // Emptying a table at once asks no row.
    `CREATE OR REPLACE TRIGGER journal_not_emptied BEFORE TRUNCATE ON ${JOURNAL_TABLE}
      FOR EACH STATEMENT EXECUTE FUNCTION guard_journal()`,
  ];
}
