/**
 * Who may act on the publication: super administrators, and the roles given the right in Settings → Roles. Registered
 * before the admin starts, which would otherwise take the right away from every role as one it does not know.
 */
import type { Core } from '@strapi/strapi';

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}

export const MAY_COMMAND = 'admin::publication.command';

export async function registerMayCommand(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany([
    {
      uid: MAY_COMMAND.replace('admin::', ''),
      pluginName: 'admin',
      section: 'settings',
      category: 'publication',
      subCategory: 'Site',
      displayName: 'Republier le site et revenir en arrière',
    },
  ]);
}
