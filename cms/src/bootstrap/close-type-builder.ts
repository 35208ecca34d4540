/**
 * Types of content are made in code. Strapi's page for making them changes nothing in production and is in no word of
 * ours, so nobody has the right to open it there: it leaves the menu, its address and its requests are closed. Its code
 * stays, for forms use parts of it.
 */
import type { Core } from '@strapi/strapi';

const OPEN = 'plugin::content-type-builder.read';

interface PermissionService {
  actionProvider: { delete(action: string): Promise<unknown> };
  deleteByIds(ids: number[]): Promise<unknown>;
}

/** Strapi registers the right at each start and gives it to super administrators: this comes after. */
export async function closeTypeBuilder(strapi: Core.Strapi): Promise<void> {
  if (strapi.config.get('environment') !== 'production') return;
  const { actionProvider, deleteByIds } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.delete(OPEN);
  const given = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: OPEN }, select: ['id'] });
  await deleteByIds(given.map(({ id }: { id: number }) => id));
}
