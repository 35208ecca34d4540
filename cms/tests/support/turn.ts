/** The turn to write public content, on PostgreSQL, held by a test as another CMS process would. */
import { compiled, type Cms } from './cms.ts';

export interface Turn {
  /** Resolves when this many others wait for it. */
  awaited(by: number): Promise<void>;
  /** How many rows of the table the entry has; throws at once when someone else holds one of them. */
  lockRows(table: string, documentId: string): Promise<number>;
  release(): Promise<unknown>;
}

export async function holdTurn({ strapi }: Cms): Promise<Turn> {
  const { TURN } = compiled<typeof import('../../src/documents/one-change-at-a-time.ts')>(
    'src/documents/one-change-at-a-time',
  );
  const trx = await strapi.db.connection.transaction();
  await trx.raw('SELECT pg_advisory_xact_lock(?)', [TURN]);
  const waiting = async (): Promise<number> => {
    const query = "SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
    const { rows } = (await trx.raw(query)) as { rows: [{ count: number }] };
    return rows[0].count;
  };
  return {
    async awaited(by) {
      while ((await waiting()) < by) continue;
    },
    async lockRows(table, documentId) {
      return (await trx(table).where({ document_id: documentId }).forUpdate().noWait()).length;
    },
    release: () => trx.commit(),
  };
}
