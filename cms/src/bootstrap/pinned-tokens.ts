/**
 * The keys with which our own programs read the content: read-only API tokens whose values come from the environment.
 * Strapi only makes random keys, so the rows are written here; a new value in the environment replaces the old one at
 * the next start, a row that was given more rights in between loses them, and one whose variable is gone goes too.
 */
import type { Core } from '@strapi/strapi';
import { optional } from '../environment';

const TOKEN = 'admin::api-token';

/** Tokens that Strapi makes by itself on an empty database; one of them may write everything. */
const UNASKED = ['Read Only', 'Full Access'];

interface PinnedToken {
  variable: string;
  /** Unique among API tokens. */
  name: string;
  description: string;
  /** What is lost without it: said in the log. */
  without: string;
}

const READ_TOKEN: PinnedToken = {
  variable: 'CMS_READ_TOKEN',
  name: 'Lecture du site',
  description: 'Lit les contenus publiés pour construire le site. Sa clé vient de la configuration.',
  without: 'nobody can read the content to build the site',
};

/** What it may see beyond the other is in `src/preview/show-drafts.ts`. */
export const PREVIEW_TOKEN: PinnedToken = {
  variable: 'CMS_PREVIEW_TOKEN',
  name: 'Aperçu des brouillons',
  description: 'Lit aussi les brouillons pour les montrer en aperçu. Sa clé vient de la configuration.',
  without: 'drafts cannot be previewed',
};

export async function pinTokens(strapi: Core.Strapi): Promise<void> {
  const tokens = strapi.db.query(TOKEN);
  await tokens.deleteMany({ where: { name: { $in: UNASKED }, lastUsedAt: { $null: true } } });
  for (const token of [READ_TOKEN, PREVIEW_TOKEN]) await pin(strapi, token);
}

async function pin(
  strapi: Core.Strapi,
  { variable, name, description, without }: PinnedToken,
): Promise<void> {
  const tokens = strapi.db.query(TOKEN);
  const key = optional(variable);
  if (key === undefined) {
    strapi.log.warn(`${variable} is not set: ${without}.`);
    await tokens.deleteMany({ where: { name } });
    return;
  }
  const row = {
    kind: 'content-api',
    type: 'read-only',
    accessKey: keyHash(strapi, key),
    expiresAt: null,
    lifespan: null,
  };
  const existing = await tokens.findOne({ where: { name } });
  if (!existing) await tokens.create({ data: { ...row, name, description } });
  else if (Object.entries(row).some(([field, value]) => existing[field] !== value))
    await tokens.update({ where: { id: existing.id }, data: row });
}

function keyHash(strapi: Core.Strapi, key: string): string {
  const service = strapi.service('admin::api-token-content-api') as unknown as { hash(key: string): string };
  return service.hash(key);
}
