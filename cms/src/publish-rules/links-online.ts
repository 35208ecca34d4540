/** Which links of an entry lead to no page that is online. */
import type { Core } from '@strapi/strapi';
import { internalLinks, pageOf } from 'shared/cms/internal-links';
import type { FieldProblem } from 'shared/cms/parse-entry';
import { entryAt, isDerived, isPageType, pageAddress, sectionPages } from 'shared/domain/addresses';
import { REQUEST_PATH } from 'shared/intake/form-fields';
import { uidOf } from '../public-types';
import type { Raw } from './read-raw';

/** @param type singular name; the entry's own page counts as online, since it is to be. */
export async function deadLinks(strapi: Core.Strapi, type: string, raw: Raw): Promise<FieldProblem[]> {
  const own = isPageType(type) ? pageAddress(type, String(raw['slug'])) : undefined;
  const problems: FieldProblem[] = [];
  for (const { path, address } of internalLinks(raw)) {
    const page = pageOf(address);
    if (page === own || (await isOnline(strapi, page))) continue;
    problems.push({ path, message: await describe(strapi, address, page) });
  }
  return problems;
}

async function describe(strapi: Core.Strapi, address: string, page: string): Promise<string> {
  const lacksSlash = !page.endsWith('/') && (await isOnline(strapi, `${page}/`));
  return lacksSlash
    ? `mène à « ${address} », où il manque une barre à la fin : écrivez « ${page}/ ».`
    : `mène à « ${address} », une page qui n’est pas en ligne : corrigez l’adresse, ou publiez d’abord cette page.`;
}

/** The form of a request stands in no release: the CMS itself answers there. */
const sections = new Set<string>([...sectionPages, REQUEST_PATH]);

/** Lists made of several entries and files (`.ics`, `.csv`) come and go by themselves: only the release can tell. */
async function isOnline(strapi: Core.Strapi, page: string): Promise<boolean> {
  if (sections.has(page) || isDerived(page) || /\.\w+$/.test(page)) return true;
  const entry = entryAt(page);
  if (entry && (await hasPage(strapi, entry))) return true;
  const from = page.replace(/\/+$/, '');
  return (
    (await strapi.db.query(uidOf('redirect')).count({ where: { from: { $in: [from, `${from}/`] } } })) > 0
  );
}

async function hasPage(
  strapi: Core.Strapi,
  { type, slug }: { type: string; slug: string },
): Promise<boolean> {
  return (await strapi.db.query(uidOf(type)).count({ where: { slug, publishedAt: { $notNull: true } } })) > 0;
}
