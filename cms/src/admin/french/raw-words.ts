/**
 * Words that Strapi's code says in English without asking any language. The build of the admin (`vite.config.ts`) puts the
 * French in their place; a test and the build itself fail when an upgrade of Strapi moves one.
 */
export interface RawWord {
  /** The end of the file's path, from Strapi's package on. */
  file: string;
  /** As the code has it, once. */
  english: string;
  french: string;
}

const ROLE_PAGE =
  '@strapi/admin/dist/admin/admin/src/pages/Settings/pages/Roles/components/PluginsAndSettings.mjs';

export const rawWords: readonly RawWord[] = [
  {
    file: '@strapi/admin/dist/admin/admin/src/pages/Settings/pages/Users/ListPage.mjs',
    english: "children: isActive ? 'Active' : 'Inactive'",
    french: "children: isActive ? 'Actif' : 'Inactif'",
  },
  {
    file: '@strapi/design-system/dist/index.mjs',
    english: 'closeLabel: t = "Close modal"',
    french: 'closeLabel: t = "Fermer"',
  },
  // The line of a folded date, which is the moment as it is stored.
  {
    file: '@strapi/content-manager/dist/admin/pages/EditView/components/FormInputs/Component/Repeatable.mjs',
    english: "const displayedValue = typeof displayValue === 'string' ? displayValue : '';",
    french:
      "const displayedValue = typeof displayValue !== 'string' ? '' : /^\\d{4}-\\d\\d-\\d\\dT/.test(displayValue) ? new Date(displayValue).toLocaleString('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' }) : displayValue;",
  },
  // Read out in the place of the words that are seen.
  {
    file: '@strapi/content-manager/dist/admin/pages/EditView/components/DocumentStatus.mjs',
    english: '"aria-label": status,',
    french:
      '"aria-label": { draft: "Brouillon", published: "En ligne", modified: "Modifié depuis" }[status] ?? status,',
  },
  ...['LifeSpanInput', 'TokenTypeSelect'].map((part) => ({
    file: `@strapi/admin/dist/admin/admin/src/pages/Settings/components/Tokens/${part}.mjs`,
    english: 'placeholder: "Select"',
    french: 'placeholder: "Choisir"',
  })),
  // Where a field of ours stands as long as its code is on its way.
  {
    file: '@strapi/admin/dist/admin/admin/src/components/FormInputs/Renderer.mjs',
    english: 'placeholder: `Unsupported field type: ${type}`',
    french: "placeholder: 'Ce champ arrive…'",
  },
  {
    file: ROLE_PAGE,
    english: "categoryName === 'upload' ? 'Media Library' : capitalise(",
    french: '{ upload: "Médiathèque", "content-manager": "Contenu" }[categoryName] ?? capitalise(',
  },
  { file: ROLE_PAGE, english: 'category: categoryName\n', french: 'category: categoryDisplayName\n' },
  { file: ROLE_PAGE, english: "} ${kind === 'plugins' ? 'plugin' : kind}`", french: '}`' },
];
