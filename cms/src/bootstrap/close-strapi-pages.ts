/**
 * Three pages of Strapi's serve nobody here in production. Types of content are made in code, and their builder changes
 * nothing there; its code stays, for forms use parts of it. The shop of extensions is a site of Strapi's, in English, and
 * nothing of it can be installed from the admin. Keys for copying the content from afar open nothing, since that way is
 * shut (`config/server.ts`), and their page only says so in an error. Nobody has the right to open them: they leave the menu, and the
 * builder's address and requests are closed.
 */
import type { Core } from '@strapi/strapi';

const OPENING = [
  'plugin::content-type-builder.read',
  'admin::marketplace.read',
  ...['access', 'create', 'read', 'update', 'regenerate', 'delete'].map(
    (act) => `admin::transfer.tokens.${act}`,
  ),
];

interface PermissionService {
  actionProvider: { delete(action: string): Promise<unknown> };
  deleteByIds(ids: number[]): Promise<unknown>;
}

/** Strapi registers these rights at each start and gives them to super administrators: this comes after. */
export async function closeStrapiPages(strapi: Core.Strapi): Promise<void> {
  if (strapi.config.get('environment') !== 'production') return;
  const { actionProvider, deleteByIds } = strapi.service('admin::permission') as unknown as PermissionService;
  for (const action of OPENING) await actionProvider.delete(action);
  const given = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: { $in: OPENING } }, select: ['id'] });
  await deleteByIds(given.map(({ id }: { id: number }) => id));
}
