/**
 * Writes seeds into an empty database and publishes them, so that the published version of every entry holds the same
 * relations as its draft. An entry is written after those it points to: a relation needs its target's id. Where entries
 * point in a circle, the rest is written and published a second time.
 */
import type { Core } from '@strapi/strapi';
import type { Report } from '../bootstrap/progress';
import { withoutEditorsRules } from '../documents/editors-rules';
import { uidOf } from '../public-types';
import { convertEntry, type Ids, type Values } from './convert-entry';
import { illustrationUploader } from './illustrations';
import type { Seed } from './seeds';

interface Written {
  type: string;
  key: string;
  documentId: string;
  later: Values;
}

/** The document service as it is used here: its own types need the content types generated. */
interface Documents {
  create(params: { data: Values }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Values }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
}

export async function writeContent(strapi: Core.Strapi, seeds: Seed[], report: Report): Promise<void> {
  const written = new Map<string, Written>();
  const ids = idsOf(seeds, written, illustrationUploader(strapi));
  const total = seeds.reduce((sum, { entries }) => sum + Object.keys(entries).length, 0);
  report(0, total);
  // Pages that link to each other cannot all be online before the others.
  await withoutEditorsRules(async () => {
    for (const seed of seeds) {
      await strapi.db.transaction(() => writeSeed(strapi, seed, ids, written));
      report(written.size, total);
    }
    const circular = [...written.values()].filter(({ later }) => Object.keys(later).length > 0);
    await strapi.db.transaction(() => relateLater(strapi, circular, ids));
  });
}

/** Writes and publishes the entries of one type. */
async function writeSeed(
  strapi: Core.Strapi,
  { type, entries }: Seed,
  ids: Ids,
  written: Map<string, Written>,
) {
  const uid = uidOf(type);
  for (const [key, entry] of Object.entries(entries)) {
    const { data, later } = await named(type, key, () => convertEntry(strapi, uid, entry, ids));
    if ('slug' in strapi.contentType(uid).attributes) data['slug'] = key;
    const { documentId } = await named(type, key, () => documents(strapi, type).create({ data }));
    written.set(`${uid} ${key}`, { type, key, documentId, later });
    if (isDraftable(strapi, type))
      await named(type, key, () => documents(strapi, type).publish({ documentId }));
  }
}

/** Sets the relations that could not be set at first, on drafts, and publishes what has changed. */
async function relateLater(strapi: Core.Strapi, circular: Written[], ids: Ids): Promise<void> {
  for (const { type, key, documentId, later } of circular) {
    await named(type, key, async () => {
      const { data } = await convertEntry(strapi, uidOf(type), later, ids);
      await documents(strapi, type).update({ documentId, data });
      if (isDraftable(strapi, type)) await documents(strapi, type).publish({ documentId });
    });
  }
}

function idsOf(seeds: Seed[], written: Map<string, Written>, file: Ids['file']): Ids {
  const known = new Set(
    seeds.flatMap(({ type, entries }) => Object.keys(entries).map((key) => `${uidOf(type)} ${key}`)),
  );
  return {
    file,
    documentId(uid, key) {
      if (!known.has(`${uid} ${key}`)) throw new Error(`there is no ${uid} "${key}".`);
      return written.get(`${uid} ${key}`)?.documentId;
    },
  };
}

function documents(strapi: Core.Strapi, type: string): Documents {
  return strapi.documents(uidOf(type)) as unknown as Documents;
}

function isDraftable(strapi: Core.Strapi, type: string): boolean {
  return strapi.contentType(uidOf(type)).options?.draftAndPublish === true;
}

/** Errors say which entry of which seed they are about. */
async function named<T>(type: string, key: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new Error(`First content, ${type} "${key}": ${describe(error)}`, { cause: error });
  }
}

function describe(error: unknown): string {
  const { message, details } = error as {
    message: string;
    details?: { errors?: { path: string[]; message: string }[] };
  };
  const fields = details?.errors?.map((problem) => `${problem.path.join('.')}: ${problem.message}`) ?? [];
  return [message, ...fields].join('; ');
}
