/**
 * Which entries lead to an entry's page by an address, in a text or in a field of their own: no relation tells of those.
 * Redirects are none of them: they are made to be left over.
 */
import type { Core } from '@strapi/strapi';
import { internalLinks, linkFields, pageOf } from 'shared/cms/internal-links';
import { isPageType, pageAddress } from 'shared/domain/addresses';
import { attributesOf } from '../documents/attributes';
import type { ChangedEntry } from '../publication/content-change';
import { ownersOf, publicModels } from '../publication/visible-parents';
import { uidOf, type ContentUid } from '../public-types';
import { readRaw } from './read-raw';

type Id = number | string;

/** Online, and in drafts; without the entry itself. */
export async function entriesLinkingTo(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<ChangedEntry[]> {
  const pages = await pagesOf(strapi, uid, documentId);
  if (pages.length === 0) return [];
  const found: ChangedEntry[] = [];
  for (const entry of await entriesNaming(strapi, pages))
    if (entry.documentId !== documentId && (await leadsTo(strapi, entry, pages))) found.push(entry);
  return found;
}

/** The addresses of its versions: none for a type without pages. */
async function pagesOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const type = uid.slice(uid.lastIndexOf('.') + 1);
  if (!isPageType(type)) return [];
  const where = { documentId, slug: { $notNull: true } };
  const rows = (await strapi.db.query(uid).findMany({ where, select: ['slug'] })) as { slug: string }[];
  return [...new Set(rows.map(({ slug }) => pageAddress(type, slug)))];
}

/** Those that hold the letters of an address somewhere: few, of which each is then read whole. */
async function entriesNaming(strapi: Core.Strapi, pages: readonly string[]): Promise<ChangedEntry[]> {
  const found: ChangedEntry[] = [];
  for (const { uid } of publicModels(strapi)) {
    if (uid === uidOf('redirect')) continue;
    const fields = attributesOf(strapi, uid).filter(
      ([name, { type }]) => type === 'blocks' || (type === 'string' && linkFields.has(name)),
    );
    if (fields.length === 0) continue;
    // Without capitals, since that is how Strapi looks into what PostgreSQL keeps as JSON.
    const $or = fields.flatMap(([name]) => pages.map((page) => ({ [name]: { $containsi: bare(page) } })));
    const rows = (await strapi.db.query(uid).findMany({ where: { $or }, select: ['id'] })) as { id: Id }[];
    found.push(...(await ownersOf(strapi, uid, rows.map(({ id }) => id)))); // prettier-ignore
  }
  return [...new Map(found.map((entry) => [`${entry.uid} ${entry.documentId}`, entry])).values()];
}

/** A link may lack the bar at its end. */
function bare(page: string): string {
  return page.replace(/\/$/, '');
}

async function leadsTo(
  strapi: Core.Strapi,
  { uid, documentId }: ChangedEntry,
  pages: readonly string[],
): Promise<boolean> {
  for (const version of ['draft', 'published'] as const) {
    const raw = await readRaw(strapi, uid as ContentUid, documentId, version);
    const links = internalLinks(raw).map(({ address }) => bare(pageOf(address)));
    if (pages.some((page) => links.includes(bare(page)))) return true;
  }
  return false;
}
