/**
 * Who may do what in the admin: one table, read from top to bottom. The start makes these roles (`make-roles.ts`); what
 * an administrator changes by hand afterwards stays. Super administrators may do everything and need no row.
 */
import type { ContentType } from 'shared/domain/content-types';
import type { Right } from '../admin-routes/rights';

/** Every public type is in one group; a new type does not compile before it has its place. */
export const groups: Record<ContentType, Group> = {
  'job-description': 'articles',
  event: 'articles',
  'news-article': 'articles',
  page: 'articles',
  plan: 'articles',
  'school-intervention': 'interventions',
  'intervention-session': 'schools',
  school: 'schools',
  'school-period': 'schools',
  organization: 'organizations',
  commune: 'references',
  'glossary-term': 'references',
  qualification: 'references',
  resource: 'references',
  sector: 'references',
  testimonial: 'references',
  'accessibility-statement': 'site',
  'home-page': 'site',
  redirect: 'site',
  'site-settings': 'site',
};

export type Group = 'articles' | 'interventions' | 'schools' | 'organizations' | 'references' | 'site';

/**
 * `draft`: read, write and change drafts, and delete what was never online; what types without drafts hold is online once
 * saved, and is only read. `full`: all of it, online or not.
 */
export type Extent = 'read' | 'draft' | 'full';

/**
 * `add`: look, upload, and word one's own files (name, text for those who do not see, caption). `full`: also word those of
 * others, replace, delete and arrange.
 */
export type Media = 'add' | 'full';

interface RoleRow {
  /** French, unique among roles. */
  name: string;
  /** French, for the administrator who chooses a role. */
  description: string;
  types: Record<Group, Extent>;
  media: Media;
}

const READ_ALL = {
  articles: 'read',
  interventions: 'read',
  schools: 'read',
  organizations: 'read',
  references: 'read',
  site: 'read',
} as const;

/** By code, which never changes. */
export const roles = {
  writer: {
    name: 'Rédacteur',
    description: 'Écrit et corrige les brouillons. Une autre personne les relit et les met en ligne.',
    types: { ...READ_ALL, articles: 'draft', interventions: 'draft' },
    media: 'add',
  },
  'chief-editor': {
    name: 'Responsable éditorial',
    description: 'Relit, publie, programme et retire tous les contenus. Règle le site et sa page d’accueil.',
    types: {
      articles: 'full',
      interventions: 'full',
      schools: 'full',
      organizations: 'full',
      references: 'full',
      site: 'full',
    },
    media: 'full',
  },
  'schools-officer': {
    name: 'Référent scolaire',
    description:
      'Tient les interventions scolaires, leurs dates, les établissements et les demandes. Lit les autres contenus.',
    types: { ...READ_ALL, interventions: 'full', schools: 'full' },
    media: 'add',
  },
  'employment-officer': {
    name: 'Référent emploi',
    description: 'Tient les organismes et, avec eux, tout ce qui touche à l’emploi. Lit les autres contenus.',
    types: { ...READ_ALL, organizations: 'full' },
    media: 'add',
  },
} as const satisfies Record<string, RoleRow>;

export type RoleCode = keyof typeof roles;

export const roleCodes = Object.keys(roles) as RoleCode[];

/** The super administrator of Strapi, in French. */
export const administrator = {
  code: 'strapi-super-admin',
  name: 'Administrateur',
  description: 'Peut tout faire\u202F: contenus, réglages, comptes et rôles.',
};

/** Our own rights, and the roles that have them from the start. */
export const givenRights: Record<Right, readonly RoleCode[]> = {
  'admin::publication.command': ['chief-editor'],
  // Of the types that they hold in their forms: `openImportRoutes` sees to that.
  'admin::data.import': ['chief-editor', 'schools-officer', 'employment-officer'],
  'admin::data.export': ['chief-editor', 'schools-officer', 'employment-officer'],
  'admin::unused-files.manage': ['chief-editor'],
  'admin::requests.manage': ['schools-officer'],
  'admin::personal-data.manage': ['schools-officer'],
  // Whoever is watched does not read what is written of them: the administrator alone.
  'admin::journal.read': [],
};

/** The only two roles that personal data may be given to. */
export type PrivateReader = Extract<RoleCode, 'schools-officer' | 'employment-officer'>;

/**
 * Types that hold personal data, by singular name, and who may read and change them besides the administrator: neither
 * those who write nor those who publish. A type that is neither here nor public fails a test.
 */
export const privateTypes: Readonly<Record<string, readonly PrivateReader[]>> = {};
