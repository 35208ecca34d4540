/**
 * The rights that Strapi does not know, one table: super administrators have them all, other roles those they are given
 * in Settings → Roles. Registered before the admin starts, which would otherwise take them away from every role as
 * unknown.
 */
import type { Core } from '@strapi/strapi';

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}

/** French, as the settings of a role show them, by the name under which requests and roles know them. */
const rights = {
  'admin::publication.command': { group: 'Site', label: 'Republier le site et revenir en arrière' },
  'admin::data.import': { group: 'Données', label: 'Importer des fichiers CSV' },
  'admin::data.export': { group: 'Données', label: 'Exporter en CSV' },
  'admin::unused-files.manage': {
    group: 'Médiathèque',
    label: 'Lister et supprimer les fichiers inutilisés',
  },
  'admin::requests.manage': { group: 'Demandes', label: 'Traiter les demandes des établissements' },
  'admin::personal-data.manage': {
    group: 'Demandes',
    label: 'Trouver, exporter et effacer les données d’une personne',
  },
  'admin::journal.read': { group: 'Journal', label: 'Lire le journal des actes sensibles' },
} as const;

export type Right = keyof typeof rights;

export const wordsOfOurRights: readonly string[] = Object.values(rights).flatMap(({ group, label }) => [
  group,
  label,
]);

/** Those that no other role may have: `keepAdministratorsRights` refuses them. */
export const administratorsOwn = ['admin::journal.read'] as const satisfies readonly Right[];

export function labelOf(right: Right): string {
  return rights[right].label;
}

export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(
    Object.entries(rights).map(([right, { group, label }]) => ({
      uid: right.replace('admin::', ''),
      pluginName: 'admin',
      section: 'settings',
      category: 'publication',
      subCategory: group,
      displayName: label,
    })),
  );
}
