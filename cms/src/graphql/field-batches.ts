/** Loads one field of many rows at once. */
import type { Core } from '@strapi/strapi';
import type { Status } from './answer-status';

export type Row = Record<string, unknown>;

export interface Wanted {
  /** The content type or component that has the field. */
  model: string;
  name: string;
  /** The type of what is loaded; undefined for a list of different parts. */
  target: string | undefined;
  status: Status;
  /** Nothing else of the related entries is asked. */
  onlyDocumentId: boolean;
}

export interface Batches {
  /** The value of the field in the parent's row. `request` keeps apart what different people ask. */
  load(request: object, parent: { id: Id }, wanted: Wanted): Promise<unknown>;
}

type Id = number | string;

/** Rows of one model of which the same fields are loaded. */
interface Batch {
  ids: Set<Id>;
  rows: Promise<Map<Id, Row>>;
}

export function batchesOf(strapi: Core.Strapi): Batches {
  const gathering = new WeakMap<object, Map<string, Batch>>();
  return {
    async load(request, parent, wanted) {
      let batches = gathering.get(request);
      if (!batches) gathering.set(request, (batches = new Map()));
      const key = JSON.stringify(wanted);
      let batch = batches.get(key);
      if (!batch) {
        const ids = new Set<Id>();
        const ended = () => batches.delete(key);
        batches.set(
          key,
          (batch = { ids, rows: gathered().then(() => (ended(), read(strapi, ids, wanted))) }),
        );
      }
      batch.ids.add(parent.id);
      return (await batch.rows).get(parent.id)?.[wanted.name] ?? null;
    },
  };
}

/** By then GraphQL has come to this field in all rows of the level. */
function gathered(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function read(strapi: Core.Strapi, ids: ReadonlySet<Id>, wanted: Wanted): Promise<Map<Id, Row>> {
  const rows = (await strapi.db.query(wanted.model).findMany({
    select: ['id'],
    where: { id: { $in: [...ids] } },
    populate: { [wanted.name]: populateOf(strapi, wanted) },
  })) as Row[];
  return new Map(rows.map((row) => [row['id'] as Id, row]));
}

function populateOf(strapi: Core.Strapi, { target, status, onlyDocumentId }: Wanted): object | true {
  const hasDrafts = target !== undefined && isDraftable(strapi, target);
  return {
    ...(onlyDocumentId && { select: ['id', 'documentId'] }),
    ...(hasDrafts && {
      where: { publishedAt: status === 'published' ? { $notNull: true } : { $null: true } },
    }),
  };
}

function isDraftable(strapi: Core.Strapi, uid: string): boolean {
  const { options } = strapi.getModel(uid as never) as { options?: { draftAndPublish?: boolean } };
  return options?.draftAndPublish === true;
}
