/** The secrets without which the CMS must not start. `strapi build` only bundles the admin panel and needs none. */
import { optional } from './environment';

const names = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'INTAKE_SECRET',
] as const;

type Secrets = Record<(typeof names)[number], string>;

const building = process.argv.includes('build');

export function secrets(): Secrets {
  const missing = names.filter((name) => optional(name) === undefined);
  if (missing.length > 0 && !building) refuseToStart(missing);
  return Object.fromEntries(names.map((name) => [name, optional(name) ?? ''])) as Secrets;
}

/** Ends the process by itself: Strapi would bury the sentence under a stack of its own files. */
function refuseToStart(missing: string[]): never {
  console.error(
    `Not set: ${missing.join(', ')}. Put a long random value for each in the .env file at the root.`,
  );
  process.exit(1);
}
