/**
 * Strapi has one right for wording a file and for moving, replacing and deleting it. Whoever has it for their own files
 * only words these: a file may be on pages that others have put online.
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { FILE } from '../publication/entries-showing';

interface Ability {
  can(action: string, subject: unknown): boolean;
}
interface PermissionService {
  createPermissionsManager(asked: object): { toSubject(file: object): unknown };
}
interface Route {
  handler: unknown;
  config?: { policies?: unknown[] };
}

const POLICY = 'global::keep-files';
const UPDATE = 'plugin::upload.assets.update';
const REFUSAL =
  'Votre rôle permet de décrire vos fichiers, pas de les déplacer, de les remplacer ni de les supprimer. Demandez-le à une personne responsable des contenus.';

/** Requests that Strapi does not ask about each file. */
const ARRANGING = new Set([
  'admin-folder-file.deleteMany',
  'admin-folder-file.moveMany',
  'admin-folder.update',
]);

/** Throws the French refusal for whoever may change their own files alone. The CMS's own work asks nobody. */
export function keepFiles(strapi: Core.Strapi): void {
  const ability = strapi.requestContext.get()?.state['userAbility'] as Ability | undefined;
  if (!ability) return;
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  const manager = service.createPermissionsManager({ ability, action: UPDATE, model: FILE });
  // Of the refusals of rights, the only kind whose words Strapi passes on.
  if (!ability.can(UPDATE, manager.toSubject({ createdBy: null }))) throw new errors.PolicyError(REFUSAL);
}

/** To be called in `register`, before Strapi opens the routes. */
export function guardArranging(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('upload').routes as unknown as { admin: { routes: Route[] } };
  for (const route of admin.routes.filter(({ handler }) => ARRANGING.has(String(handler))))
    route.config = { ...route.config, policies: [...(route.config?.policies ?? []), POLICY] };
  strapi.get('policies').set(POLICY, () => {
    keepFiles(strapi);
    return true;
  });
}
