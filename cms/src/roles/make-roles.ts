/**
 * Makes the roles of the table at the first start, and follows the table later on, as long as nobody has changed a role
 * by hand. A role that an administrator deleted does not come back.
 */
import type { Core } from '@strapi/strapi';
import { takeTurn } from '../documents/one-change-at-a-time';
import type { ContentUid } from '../public-types';
import { permissionsOf } from './permissions';
import { isSame, recall, remember, type WrittenRole } from './role-memory';
import { administrator, roleCodes, roles, type RoleCode } from './role-table';
import { strapiRoles, type StoredRole, type StrapiRoles } from './strapi-roles';

/** Roles that Strapi makes by itself on an empty database, in English; they cut across ours. */
const UNASKED = { 'strapi-editor': 'Editor', 'strapi-author': 'Author' };

/** All or nothing: a role left without its rights would look like one that an administrator made so. */
export async function makeRoles(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    // Of two processes that start together, the second finds the roles made.
    await takeTurn(strapi);
    const service = strapiRoles(strapi);
    const first = (await recall(strapi, administrator.code)) === null;
    if (first) await removeUnasked(service);
    await nameAdministrator(strapi, service);
    for (const code of roleCodes) await makeRole(strapi, service, code);
  });
}

/** Only once, and only while they have their English names and nobody has them. */
async function removeUnasked(service: StrapiRoles): Promise<void> {
  for (const [code, name] of Object.entries(UNASKED)) {
    const role = await service.findOne({ code });
    if (role?.name === name && (await service.getUsersCount(role.id)) === 0)
      await service.deleteByIds([role.id]);
  }
}

/** Strapi keeps the permissions of this one complete by itself. */
async function nameAdministrator(strapi: Core.Strapi, service: StrapiRoles): Promise<void> {
  const { code, name, description } = administrator;
  const role = await service.findOne({ code });
  if (!role) return;
  const before = await recall(strapi, code);
  const wanted = { name, description, permissions: [] };
  const stored = { name: role.name, description: role.description, permissions: [] };
  if (isSame(stored, wanted) && before) return;
  if (before && !isSame(stored, before)) return;
  await service.update({ id: role.id }, { name, description });
  await remember(strapi, code, wanted);
}

async function makeRole(strapi: Core.Strapi, service: StrapiRoles, code: RoleCode): Promise<void> {
  const before = await recall(strapi, code);
  const role = await service.findOne({ code });
  if (before === null) return role ? undefined : create(strapi, service, code);
  if (!role) return;
  const wanted = wantedRole(strapi, service, code);
  if (isSame(before, wanted)) return;
  const { name, description } = role;
  const stored = { name, description, permissions: await service.permissionsOf(role) };
  if (!isSame(stored, { ...before, permissions: service.tidied(before.permissions) }))
    strapi.log.info(`roles: "${name}" was changed by hand and stays as it is.`);
  else await write(strapi, service, role, wanted);
}

async function create(strapi: Core.Strapi, service: StrapiRoles, code: RoleCode): Promise<void> {
  const { name, description } = roles[code];
  if (await service.exists({ name })) {
    strapi.log.warn(`roles: there is another role called "${name}", so "${code}" is not made.`);
    return;
  }
  const role = await service.create({ code, name, description });
  await write(strapi, service, role, wantedRole(strapi, service, code));
}

async function write(
  strapi: Core.Strapi,
  service: StrapiRoles,
  { id, code }: StoredRole,
  wanted: WrittenRole,
): Promise<void> {
  const { name, description, permissions } = wanted;
  await service.update({ id }, { name, description: description ?? '' });
  await service.assignPermissions(id, permissions);
  await remember(strapi, code, wanted);
}

function wantedRole(strapi: Core.Strapi, service: StrapiRoles, code: RoleCode): WrittenRole {
  const { name, description } = roles[code];
  const hasDrafts = (uid: string) => strapi.contentType(uid as ContentUid).options?.draftAndPublish === true;
  const permissions = permissionsOf(code, hasDrafts).flatMap((permission) => service.withFields(permission));
  return { name, description, permissions };
}
