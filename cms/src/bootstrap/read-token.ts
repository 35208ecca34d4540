/**
 * The key the pull reads with: a read-only API token whose value is `CMS_READ_TOKEN`. Strapi only makes random keys, so
 * the row is written here; a new value in the environment replaces the old one at the next start, and a row that was
 * given more rights in between loses them.
 */
import type { Core } from '@strapi/strapi';
import { optional } from '../environment';

const TOKEN = 'admin::api-token';
const NAME = 'Lecture du site';
const DESCRIPTION = 'Lit les contenus publiés pour construire le site. Sa clé vient de la configuration.';

/** Tokens that Strapi makes by itself on an empty database; one of them may write everything. */
const UNASKED = ['Read Only', 'Full Access'];

export async function pinReadToken(strapi: Core.Strapi): Promise<void> {
  const tokens = strapi.db.query(TOKEN);
  await tokens.deleteMany({ where: { name: { $in: UNASKED }, lastUsedAt: { $null: true } } });
  const key = optional('CMS_READ_TOKEN');
  if (key === undefined) {
    strapi.log.warn('CMS_READ_TOKEN is not set: nobody can read the content to build the site.');
    return;
  }
  const row = {
    kind: 'content-api',
    type: 'read-only',
    accessKey: keyHash(strapi, key),
    expiresAt: null,
    lifespan: null,
  };
  const existing = await tokens.findOne({ where: { name: NAME } });
  if (!existing) await tokens.create({ data: { ...row, name: NAME, description: DESCRIPTION } });
  else if (Object.entries(row).some(([name, value]) => existing[name] !== value))
    await tokens.update({ where: { id: existing.id }, data: row });
}

function keyHash(strapi: Core.Strapi, key: string): string {
  const service = strapi.service('admin::api-token-content-api') as unknown as { hash(key: string): string };
  return service.hash(key);
}
