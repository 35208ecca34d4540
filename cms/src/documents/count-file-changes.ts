/**
 * A file of the media library whose bytes or words change, or that goes, changes the published entries that show it: the
 * revision is raised in their names. A file that nothing online shows changes nothing for visitors.
 */
import type { Core } from '@strapi/strapi';
import { recordChanges, type ChangedEntry } from '../publication/content-change';
import { entriesShowing, FILE } from '../publication/entries-showing';

/** What Strapi's database tells before and after; `state` is the subscriber's own in between. */
interface Event {
  params: { where?: object };
  state: { entries?: ChangedEntry[] };
}

export function countFileChanges(strapi: Core.Strapi): void {
  // Afterwards nothing is known any more of who showed a file that is gone.
  const before = async ({ params: { where = {} }, state }: Event) => {
    const files = await strapi.db.query(FILE).findMany({ where, select: ['id'] });
    state.entries = await entriesShowing(strapi, files.map(({ id }: { id: number }) => id)); // prettier-ignore
  };
  const after = async ({ state: { entries = [] } }: Event) => {
    if (entries.length > 0) await recordChanges(strapi, entries);
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeUpdate: before,
    afterUpdate: after,
    beforeUpdateMany: before,
    afterUpdateMany: after,
    beforeDelete: before,
    afterDelete: after,
    beforeDeleteMany: before,
    afterDeleteMany: after,
  });
}
