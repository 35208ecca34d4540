/**
 * Writes down what is done to roles. Creating, renaming and deleting one are seen by the database's own events. Its rights
 * are many rows, written one by one: they are told once, around the one function of Strapi that gives a role its rights.
 */
import type { Core } from '@strapi/strapi';
import { counted } from 'shared/domain/french-amounts';
import { recordAct } from './journal';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';

interface Role {
  id: number;
  name: string;
  description: string | null;
}

interface Event {
  params: { where?: object };
  result?: Role;
  state: { before?: Role[] };
}

interface RoleService {
  assignPermissions(roleId: number | string, permissions: object[]): Promise<unknown>;
}

interface Right {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

export function watchRoles(strapi: Core.Strapi): void {
  const roles = (where: object) => strapi.db.query(ROLE).findMany({ where }) as Promise<Role[]>;
  const remember = async ({ params: { where = {} }, state }: Event) => {
    state.before = await roles(where);
  };
  const created = async ({ result }: Event) => (result ? tell(strapi, result.name, 'Rôle créé.') : undefined);
  const changed = async ({ state: { before = [] } }: Event) => {
    for (const role of before) {
      const [now] = await roles({ id: role.id });
      if (now && now.name !== role.name)
        await tell(strapi, now.name, `Rôle renommé\u202F: il s’appelait ${role.name}.`);
      else if (now && (now.description ?? '') !== (role.description ?? ''))
        await tell(strapi, now.name, 'Description modifiée.');
    }
  };
  const removed = async ({ state: { before = [] } }: Event) => {
    for (const { name } of before) await tell(strapi, name, 'Rôle supprimé.');
  };
  strapi.db.lifecycles.subscribe({
    models: [ROLE],
    afterCreate: created,
    beforeUpdate: remember,
    afterUpdate: changed,
    beforeDelete: remember,
    afterDelete: removed,
    beforeDeleteMany: remember,
    afterDeleteMany: removed,
  } as never);
  watchRights(strapi);
}

/** In one transaction with its act. */
function watchRights(strapi: Core.Strapi): void {
  const service = strapi.service('admin::role') as unknown as RoleService;
  const { assignPermissions } = service;
  service.assignPermissions = (roleId, permissions) =>
    strapi.db.transaction(async () => {
      const before = await rightsOf(strapi, roleId);
      const result = await assignPermissions(roleId, permissions);
      const now = await rightsOf(strapi, roleId);
      const given = [...now].filter((right) => !before.has(right)).length;
      const taken = [...before].filter((right) => !now.has(right)).length;
      const role = (await strapi.db.query(ROLE).findOne({ where: { id: roleId } })) as Role | null;
      if (given + taken > 0) await tell(strapi, role?.name ?? '', rightsSentence(given, taken));
      return result;
    });
}

function rightsSentence(given: number, taken: number): string {
  const rights = (count: number, one: string, many: string) =>
    counted(count, `droit ${one}`, `droits ${many}`);
  const said = [
    given > 0 ? rights(given, 'donné', 'donnés') : '',
    taken > 0 ? rights(taken, 'retiré', 'retirés') : '',
  ];
  return `${said.filter(Boolean).join(', ')}.`;
}

async function rightsOf(strapi: Core.Strapi, roleId: number | string): Promise<Set<string>> {
  const where = { role: { id: roleId } };
  const rights = (await strapi.db.query(PERMISSION).findMany({ where })) as Right[];
  return new Set(
    rights.map(({ action, subject, properties, conditions }) =>
      JSON.stringify([action, subject, properties, conditions]),
    ),
  );
}

async function tell(strapi: Core.Strapi, role: string, details: string): Promise<void> {
  await recordAct(strapi, { kind: 'role', about: `Rôle «\u202F${role}\u202F»`, details });
}
