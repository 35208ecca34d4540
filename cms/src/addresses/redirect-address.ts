/** Sends those who hold an old address to the new one. */
import type { Core } from '@strapi/strapi';
import { pageOf } from 'shared/cms/internal-links';
import { uidOf } from '../public-types';

interface Redirect {
  documentId: string;
  from: string;
  to: string;
}

interface Redirects {
  create(params: { data: object }): Promise<unknown>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
  delete(params: { documentId: string }): Promise<unknown>;
}

/**
 * Nobody is sent on twice: what led to the old address leads to the new one at once, and nothing leads away from that.
 * Both are addresses of pages: `/metiers/aide-soignant/`.
 */
export async function redirectAddress(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  const redirects = strapi.documents(uidOf('redirect')) as unknown as Redirects;
  const all = (await strapi.db
    .query(uidOf('redirect'))
    .findMany({ select: ['documentId', 'from', 'to'] })) as Redirect[];
  for (const { documentId } of all.filter((each) => isSame(each.from, to)))
    await redirects.delete({ documentId });
  const others = all.filter((each) => !isSame(each.from, to));
  for (const { documentId, to: before } of others.filter((each) => isSame(each.to, from)))
    await redirects.update({ documentId, data: { to: to + before.slice(pageOf(before).length) } });
  const old = others.find((each) => isSame(each.from, from));
  const data = { from, to, permanent: true };
  await (old ? redirects.update({ documentId: old.documentId, data }) : redirects.create({ data }));
}

/** Servers do not tell `/aes` from `/aes/`. */
function isSame(a: string, b: string): boolean {
  return withoutEnd(a) === withoutEnd(b);
}

function withoutEnd(address: string): string {
  return pageOf(address).replace(/\/+$/, '');
}
