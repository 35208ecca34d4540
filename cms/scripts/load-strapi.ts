/** Loads the compiled CMS in this process, without listening: for tests and for the schema. */
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/** The `cms` folder, as seen from its compiled `dist/scripts`. */
export const appDir = path.resolve(__dirname, '..', '..');

/** Secrets for a CMS that no one else will ever reach. */
const throwawaySecrets = {
  APP_KEYS: 'throwaway-key-1,throwaway-key-2',
  ADMIN_JWT_SECRET: 'throwaway-admin-jwt-secret',
  API_TOKEN_SALT: 'throwaway-api-token-salt',
  TRANSFER_TOKEN_SALT: 'throwaway-transfer-token-salt',
  ENCRYPTION_KEY: 'throwaway-encryption-key-of-32-b',
  INTAKE_SECRET: 'throwaway-intake-secret',
};

/** `environment` is put over the process's own; `DATA_DIR` should be a folder of its own. */
export async function loadStrapi(environment: Record<string, string>): Promise<Core.Strapi> {
  Object.assign(process.env, throwawaySecrets, { STRAPI_TELEMETRY_DISABLED: 'true' }, environment);
  return createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
}
