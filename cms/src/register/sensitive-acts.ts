/** Writes down what is done to accounts, roles and keys of programs, however it is done, for the administrator alone. */
import type { Core } from '@strapi/strapi';
import { watchAccounts } from '../journal/watch-accounts';
import { watchRoles } from '../journal/watch-roles';
import { watchTokens } from '../journal/watch-tokens';
import { writeWithItsAct } from '../journal/with-its-act';
import { keepAdministratorsRights } from '../roles/keep-administrators-rights';

export function watchSensitiveActs(strapi: Core.Strapi): void {
  watchAccounts(strapi);
  watchRoles(strapi);
  watchTokens(strapi);
  writeWithItsAct(strapi);
  keepAdministratorsRights(strapi);
}
