/** The random values a checkout needs, made once for each and kept in its `.env`. */
import { randomBytes } from 'node:crypto';

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Each secret's name with the way to make one. A later version that needs another adds it here. */
export const secrets: Record<string, () => string> = {
  APP_KEYS: () => Array.from({ length: 4 }, randomKey).join(','),
  API_TOKEN_SALT: randomKey,
  ADMIN_JWT_SECRET: randomKey,
  TRANSFER_TOKEN_SALT: randomKey,
  ENCRYPTION_KEY: randomKey,
  CMS_READ_TOKEN: randomKey,
  CMS_PREVIEW_TOKEN: randomKey,
  PREVIEW_SECRET: randomKey,
  PUBLISHER_TOKEN: randomKey,
  INTAKE_SECRET: randomKey,
};
