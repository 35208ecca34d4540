/** What the check of links keeps, in bare tables that neither the admin nor GraphQL knows. Instants: ms since 1970, as text. */
import type { Core } from '@strapi/strapi';

export const LINK = 'link-result';
export const PLACE = 'link-place';
export const RUN = 'link-check-run';

/** An address of published content, as it was last checked. */
export interface LinkRow {
  address: string;
  /** The HTTP status; 0 when nothing answered, null when it was not asked. */
  status: number | null;
  /** The day in Paris of the first failure in a row; null while it answers. */
  failedOn: string | null;
  /** It failed on two different days. */
  isDead: boolean;
  checkedAt: string;
}

/** An entry online that leads to an address. */
export interface PlaceRow {
  address: string;
  uid: string;
  documentId: string;
}

/** One row for all processes. */
export interface RunRow {
  /** Null while no check runs. */
  startedAt: string | null;
  finishedAt: string | null;
}

export function registerLinkTables(strapi: Core.Strapi): void {
  const add = (name: string, columns: Record<string, string>, indexes: object[] = []) => {
    const types = Object.entries({ id: 'increments', ...columns }).map(([column, type]) => [
      column,
      { type },
    ]);
    const attributes = Object.fromEntries(types) as object;
    strapi
      .get('models')
      .add({ uid: name, tableName: name.replaceAll('-', '_'), singularName: name, attributes, indexes });
  };
  add(
    LINK,
    { address: 'text', status: 'integer', failedOn: 'string', isDead: 'boolean', checkedAt: 'biginteger' },
    [{ name: 'link_result_dead_index', columns: ['is_dead'] }],
  );
  add(PLACE, { address: 'text', uid: 'string', documentId: 'string' });
  add(RUN, { startedAt: 'biginteger', finishedAt: 'biginteger' });
}
