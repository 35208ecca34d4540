/** What a row of the table of roles is to Strapi: its permissions. Pure. */
import { publicTypes, uidOf } from '../public-types';
import {
  givenRights,
  groups,
  privateTypes,
  roles,
  type Extent,
  type Media,
  type RoleCode,
} from './role-table';

/** Strapi's own two words for it. */
export interface Permission {
  action: string;
  /** The type it is about; null for what is about none. */
  subject: string | null;
  /** Narrow it: all must hold. */
  conditions?: string[];
}

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

const verbs: Record<Extent, readonly Verb[]> = {
  read: ['read'],
  draft: ['create', 'read', 'update', 'delete'],
  full: ['create', 'read', 'update', 'delete', 'publish'],
};

const ADD = ['read', 'assets.create', 'assets.download', 'assets.copy-link'].map(aboutFiles);

const media: Record<Media, Permission[]> = {
  // Strapi's « update » is also to replace and to delete: `guardUploads` keeps these for those who have it for all files.
  add: [...ADD, { ...aboutFiles('assets.update'), conditions: ['admin::is-creator'] }],
  full: [...ADD, ...['assets.update', 'configure-view'].map(aboutFiles)],
};

function aboutFiles(action: string): Permission {
  return { action: `plugin::upload.${action}`, subject: null };
}

/** @param hasDrafts whether a type keeps drafts apart from what is online. */
export function permissionsOf(
  code: RoleCode,
  hasDrafts: (uid: string) => boolean,
  holders: Readonly<Record<string, readonly RoleCode[]>> = privateTypes,
): Permission[] {
  const role = roles[code];
  const rights = Object.entries(givenRights).filter(([, given]) => given.includes(code));
  const held = Object.keys(holders).filter((type) => holders[type]?.includes(code));
  return [
    ...publicTypes.flatMap((type) => aboutType(type, role.types[groups[type]], hasDrafts)),
    ...held.flatMap((type) => aboutType(type, 'full', hasDrafts)),
    ...media[role.media],
    ...rights.map(([action]) => ({ action, subject: null })),
  ];
}

/** A type without drafts has nothing to publish; whoever writes drafts only reads it. */
function aboutType(type: string, extent: Extent, hasDrafts: (uid: string) => boolean): Permission[] {
  const subject = uidOf(type);
  const drafts = hasDrafts(subject);
  const allowed = verbs[!drafts && extent === 'draft' ? 'read' : extent];
  return allowed
    .filter((verb) => drafts || verb !== 'publish')
    .map((verb) => ({ action: `plugin::content-manager.explorer.${verb}`, subject }));
}
