/** Whether the person whose request this is may put entries of a type online. The CMS's own work asks nobody. */
import type { Core } from '@strapi/strapi';

interface Ability {
  can(action: string, subject: string): boolean;
}

export function mayPublish(strapi: Core.Strapi, uid: string): boolean {
  const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
  return ability?.can('plugin::content-manager.explorer.publish', uid) ?? true;
}
