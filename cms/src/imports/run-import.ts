/** The import itself: in one transaction, and only if it still does what its plan has shown. */
import type { Core } from '@strapi/strapi';
import { takeTurn } from '../documents/one-change-at-a-time';
import { typeLabel } from 'shared/cms/field-labels';
import { recordAct } from '../journal/journal';
import type { Importer } from './importer';
import type { RunNews } from './plan-answer';
import { planImport } from './plan-import';
import { writeItems } from './write-items';

export interface Order {
  importer: Importer;
  bytes: Uint8Array;
  /** Of the plan that was shown. */
  digest: string;
  userId: number;
  onProgress(done: number, total: number): void;
}

/** @returns how it ended. @throws FileRefusal or LineRefusal; nothing is then written. */
export async function runImport(strapi: Core.Strapi, order: Order): Promise<RunNews> {
  const { importer, bytes, digest, userId, onProgress } = order;
  return await strapi.db.transaction(async (): Promise<RunNews> => {
    // Nobody changes content between the look at it and the last write.
    await takeTurn(strapi);
    const { plan, answer } = await planImport(strapi, importer, bytes);
    if (answer.digest !== digest) return { kind: 'moved', plan: answer };
    const items = plan.items.filter(({ changes }) => changes.length > 0);
    await writeItems(items, { strapi, importer, userId, onProgress });
    const [created, changed] = [answer.created.total, answer.changed.total];
    // A file that changes nothing is no act.
    if (items.length > 0)
      await recordAct(strapi, {
        kind: 'import',
        about: typeLabel(importer.type),
        details: counted(created, changed),
      });
    return { kind: 'done', created, changed };
  });
}

function counted(created: number, changed: number): string {
  return `En CSV\u202F: ${entries(created, 'créée')}, ${entries(changed, 'modifiée')}.`;
}

function entries(count: number, done: string): string {
  const s = count > 1 ? 's' : '';
  return `${count}\u00A0entrée${s} ${done}${s}`;
}
