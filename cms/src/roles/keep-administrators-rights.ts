/** What the administrator alone may do is given to no other role, by whatever way the rights of a role are saved. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { administratorsOwn, labelOf } from '../admin-routes/rights';
import { administrator } from './role-table';

interface RoleService {
  assignPermissions(roleId: number | string, permissions: { action: string }[]): Promise<unknown>;
}

export function keepAdministratorsRights(strapi: Core.Strapi): void {
  const service = strapi.service('admin::role') as unknown as RoleService;
  const { assignPermissions } = service;
  service.assignPermissions = async (roleId, permissions) => {
    const own = administratorsOwn.find((right) => permissions.some(({ action }) => action === right));
    if (own && !(await isAdministrators(strapi, roleId))) throw new errors.ApplicationError(refusal(own));
    return assignPermissions(roleId, permissions);
  };
}

function refusal(right: (typeof administratorsOwn)[number]): string {
  return `Le droit «\u202F${labelOf(right)}\u202F» est réservé au rôle «\u202F${administrator.name}\u202F». Décochez-le, puis enregistrez.`;
}

async function isAdministrators(strapi: Core.Strapi, id: number | string): Promise<boolean> {
  const where = { id, code: administrator.code };
  return (await strapi.db.query('admin::role').count({ where })) > 0;
}
