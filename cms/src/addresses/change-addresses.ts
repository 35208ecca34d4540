/**
 * The address of a page online stays: links, bookmarks and search engines hold it. An editor who wants another ticks a
 * box; once that is published the old address leads to the new one, in the same transaction, and the box is empty again.
 * Offline an address changes freely: when the page comes back, the one it was last seen under leads to it all the same.
 */
import type { Core } from '@strapi/strapi';
import { pageAddress, type PageType } from 'shared/domain/addresses';
import { fieldError } from '../documents/field-error';
import type { ContentUid } from '../public-types';
import { BOX, pageTypeOf } from './address-box';
import { rememberAddress, takeLeftAddress } from './left-address';
import { redirectAddress } from './redirect-address';

interface Call {
  uid: ContentUid;
  action: string;
  params: { documentId?: string; status?: string; data?: Values };
}

interface Values {
  slug?: unknown;
  [BOX]?: boolean | null;
}

/** Registered inside the transaction. */
export function changeAddresses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const type = pageTypeOf(call.uid);
    if (type === undefined) return next();
    // A copy is another page.
    if (call.action === 'clone') call.params.data = { ...call.params.data, [BOX]: false };
    if (call.action === 'unpublish') return leave(strapi, call, next);
    if (call.action !== 'update' && call.action !== 'publish') return next();
    const online = await version(strapi, call, 'published');
    const wanted = await wantedValues(strapi, call);
    if (online && isChanged(online, wanted) && !wanted[BOX]) throw refusal(String(online.slug));
    const result = await next();
    if (goesOnline(call)) await settle(strapi, { ...call, type }, online, wanted);
    return result;
  });
}

async function leave<T>(strapi: Core.Strapi, call: Call, next: () => T): Promise<Awaited<T>> {
  const online = await version(strapi, call, 'published');
  const result = await next();
  if (online) await rememberAddress(strapi, entryOf(call), String(online.slug));
  return result;
}

function entryOf({ uid, params: { documentId = '' } }: Call): { uid: ContentUid; documentId: string } {
  return { uid, documentId };
}

/** What the draft holds, or is to hold: a save may speak of the address, of the box, of both or of neither. */
async function wantedValues(strapi: Core.Strapi, call: Call): Promise<Values> {
  const { slug, [BOX]: box } = (await version(strapi, call, 'draft')) ?? {};
  const data = call.action === 'update' ? (call.params.data ?? {}) : {};
  return { slug: data.slug ?? slug, [BOX]: data[BOX] ?? box ?? false };
}

async function version(
  strapi: Core.Strapi,
  { uid, params }: Call,
  which: 'draft' | 'published',
): Promise<Values | null> {
  const publishedAt = which === 'draft' ? null : { $notNull: true };
  const where = { documentId: params.documentId, publishedAt };
  return strapi.db.query(uid).findOne({ where, select: ['slug', BOX] });
}

function isChanged(online: Values, wanted: Values): boolean {
  return Boolean(wanted.slug) && wanted.slug !== online.slug;
}

function goesOnline({ action, params }: Call): boolean {
  return action === 'publish' || params.status === 'published';
}

async function settle(
  strapi: Core.Strapi,
  { type, ...call }: Call & { type: PageType },
  online: Values | null,
  wanted: Values,
): Promise<void> {
  if (wanted[BOX]) {
    const where = { documentId: call.params.documentId };
    await strapi.db.query(call.uid).updateMany({ where, data: { [BOX]: false } });
  }
  const before = online ?? { slug: await takeLeftAddress(strapi, entryOf(call)) };
  if (!before.slug || !isChanged(before, wanted)) return;
  const [from, to] = [before, wanted].map(({ slug }) => pageAddress(type, String(slug))) as [string, string];
  await redirectAddress(strapi, from, to);
}

function refusal(slug: string): Error {
  return fieldError(
    ['slug'],
    `« Adresse de la page » ne change pas toute seule : cette page est en ligne sous « ${slug} ». ` +
      'Pour la changer, cochez « Changer l’adresse et rediriger l’ancienne » : l’ancienne adresse mènera à la nouvelle.',
  );
}
