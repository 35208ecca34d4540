/** Makes the first administrator from `ADMIN_EMAIL` and `ADMIN_PASSWORD`, as long as there is none. */
import type { Core } from '@strapi/strapi';
import { isAcceptablePassword } from 'shared/domain/password';
import { optional } from '../environment';

interface UserService {
  exists(): Promise<boolean>;
  createFirstAdmin(attributes: { email: string; password: string; firstname: string }): Promise<unknown>;
}

export async function createFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user') as unknown as UserService;
  const email = optional('ADMIN_EMAIL')?.toLowerCase();
  const password = optional('ADMIN_PASSWORD');
  if (email === undefined || password === undefined || (await users.exists())) return;
  if (!isAcceptablePassword(password)) {
    throw new Error('ADMIN_PASSWORD needs 8 characters with a lowercase letter, a capital and a digit.');
  }
  await users.createFirstAdmin({ email, password, firstname: 'Administration' });
  // Whoever started the CMS with a password of its own making can now show it.
  process.send?.({ event: 'administrator-created', email });
}
