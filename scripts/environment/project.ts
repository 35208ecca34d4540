/** What a script knows of this checkout: its settings, and the environments it gives its children. */
import path from 'node:path';
import { completeEnvFile, mergeEnvironment, readEnvFile, type Environment } from './env-file.ts';
import { readSettings, toEnvironment, type Settings } from './settings.ts';

const QUIET: Environment = {
  // Children write to a log, and neither calls home.
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** What the CMS alone may know. */
const CMS_ONLY = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'INTAKE_SECRET',
  'DATABASE_URL',
  'SMTP_URL',
  'ADMIN_PASSWORD',
];

/** What the CMS and the publisher share, and no page may know. */
const PUBLISHER_ONLY = ['CMS_PREVIEW_TOKEN', 'PREVIEW_SECRET', 'PUBLISHER_TOKEN'];

export interface Environments {
  cms: Environment;
  publisher: Environment;
  site: Environment;
}

/** Reads the `.env` and the environment; writes nothing. */
export function projectSettings(root: string, outside: Environment = process.env): Settings {
  return readSettings(projectEnvironment(root, outside), root);
}

/** The `.env` and the environment, as this process has them; writes nothing. */
export function projectEnvironment(root: string, outside: Environment = process.env): Environment {
  return mergeEnvironment(readEnvFile(envFile(root, outside)), outside);
}

/** Makes the secrets that are missing, then gives each child what it needs. */
export function prepareEnvironments(
  root: string,
  settings: Settings,
  mode: 'production' | 'development',
  outside: Environment = process.env,
): Environments {
  completeEnvFile(envFile(root, outside), outside);
  const merged = projectEnvironment(root, outside);
  const cms = { ...merged, ...toEnvironment(settings), ...QUIET, NODE_ENV: mode };
  const publisher = without(CMS_ONLY, cms);
  return { cms, publisher, site: without(PUBLISHER_ONLY, publisher) };
}

function without(names: readonly string[], environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}

/** `ENV_FILE` names another one, for a machine that keeps its secrets elsewhere and for tests. */
function envFile(root: string, outside: Environment): string {
  return path.resolve(root, outside['ENV_FILE'] ?? '.env');
}
