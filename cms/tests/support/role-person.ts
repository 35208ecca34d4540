/** A person who has one role, signed in as the admin panel would. */
import { randomUUID } from 'node:crypto';
import type { Cms } from './cms.ts';
import { signInAs } from './sign-in.ts';

interface Users {
  create(user: object): Promise<{ id: number }>;
  deleteById(id: number): Promise<unknown>;
}

export interface Person {
  id: number;
  headers: { authorization: string };
  remove(): Promise<unknown>;
}

/**
 * A new address each time: Strapi lets one sign in five times in five minutes, and many tests sign in the same role.
 * @param code of the role.
 */
export async function personWith(cms: Cms, code: string): Promise<Person> {
  const users = cms.strapi.service('admin::user') as unknown as Users;
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code } });
  const account = { email: `role-${code}-${randomUUID()}@example.org`, password: 'Redaction-2026' };
  const { id } = await users.create({ ...account, firstname: code, isActive: true, roles: [role.id] });
  return { id, headers: await signInAs(cms, account), remove: () => users.deleteById(id) };
}
