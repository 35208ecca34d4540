/** The parts of Strapi's roles that are used here, typed. */
import type { Core } from '@strapi/strapi';
import type { Permission } from './permissions';

/** As Strapi stores it; `fields` are the fields of the subject, those of parts by their path. */
export interface StoredPermission extends Permission {
  properties: { fields?: string[] | null };
}

export interface StoredRole {
  id: number;
  code: string;
  name: string;
  description: string | null;
  createdAt: string;
}

interface Action {
  actionId: string;
  subjects?: string[] | null;
}

interface RoleService {
  create(role: { code: string; name: string; description: string }): Promise<StoredRole>;
  findOne(where: { code: string }): Promise<StoredRole | null>;
  exists(where: { name: string }): Promise<boolean>;
  update(where: { id: number }, data: { name: string; description: string }): Promise<unknown>;
  getUsersCount(id: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
  assignPermissions(id: number, permissions: StoredPermission[]): Promise<unknown>;
}

interface PermissionService {
  actionProvider: { get(action: string): Action | undefined };
  findMany(params: object): Promise<StoredPermission[]>;
}

interface ContentTypeService {
  getPermissionsWithNestedFields(actions: Action[]): StoredPermission[];
  cleanPermissionFields(permissions: StoredPermission[]): StoredPermission[];
}

export function strapiRoles(strapi: Core.Strapi) {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const { actionProvider, findMany } = strapi.service('admin::permission') as unknown as PermissionService;
  const types = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const isKnown = ({ action, subject }: Permission) => {
    const known = actionProvider.get(action);
    return known !== undefined && (subject === null || (known.subjects?.includes(subject) ?? false));
  };
  return {
    ...roles,
    permissionsOf: ({ id }: StoredRole) => findMany({ where: { role: { id } } }),
    /** With every field of the type. */
    withFields: ({ action, subject, conditions = [] }: Permission): StoredPermission[] =>
      subject === null
        ? [{ action, subject, properties: {}, conditions }]
        : types.getPermissionsWithNestedFields([
            { ...actionProvider.get(action), actionId: action, subjects: [subject] },
          ]),
    /** As Strapi itself tidies what is stored, at each start, when a type, a field or a right is gone. */
    tidied: (permissions: StoredPermission[]) => types.cleanPermissionFields(permissions.filter(isKnown)),
  };
}

export type StrapiRoles = ReturnType<typeof strapiRoles>;
