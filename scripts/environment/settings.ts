/** The project's settings, with their defaults: every variable the scripts and their children read. */
import path from 'node:path';
import { isAcceptablePassword } from 'shared/domain/password';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Environment } from './env-file.ts';

export interface Settings {
  cmsHost: string;
  cmsPort: number;
  /** Address of the CMS for the pull and for browsers, without a final slash. */
  cmsUrl: string;
  /** Where the web server hands schools' requests on to: the CMS, without a final slash. */
  intakeUrl: string;
  siteHost: string;
  sitePort: number;
  /** Public address of the site, without a final slash. */
  siteUrl: string;
  publisherHost: string;
  publisherPort: number;
  /** Address of the publisher for the CMS and, in the preview, for editors' browsers; without a final slash. */
  publisherUrl: string;
  /** How many releases stay to go back to. */
  releasesKept: number;
  /** How long a pull waits for one answer. */
  cmsTimeoutSeconds: number;
  /** Absolute folders. */
  dataDir: string;
  outboxDir: string;
  adminEmail: string;
  /** Only when the environment gives one. */
  adminPassword: string | undefined;
}

/**
 * Reads the settings from the merged environment; relative folders are the root's.
 * @throws Failure naming the variable that cannot be used.
 */
export function readSettings(environment: Environment, root: string): Settings {
  const cmsPort = port(environment, 'CMS_PORT', 1337);
  const sitePort = port(environment, 'SITE_PORT', 8080);
  const publisherPort = port(environment, 'PUBLISHER_PORT', 8081);
  checkDifferent({ CMS_PORT: cmsPort, SITE_PORT: sitePort, PUBLISHER_PORT: publisherPort });
  checkDatabase(environment);
  checkPassword(environment['ADMIN_PASSWORD']);
  const cmsUrl = address(environment, 'CMS_URL', `http://localhost:${cmsPort}`);
  return {
    cmsHost: environment['CMS_HOST'] ?? 'localhost',
    cmsPort,
    cmsUrl,
    intakeUrl: address(environment, 'INTAKE_URL', cmsUrl),
    siteHost: environment['SITE_HOST'] ?? 'localhost',
    sitePort,
    siteUrl: address(environment, 'SITE_URL', `http://localhost:${sitePort}`),
    publisherHost: environment['PUBLISHER_HOST'] ?? 'localhost',
    publisherPort,
    publisherUrl: address(environment, 'PUBLISHER_URL', `http://localhost:${publisherPort}`),
    releasesKept: atLeast(environment, 'RELEASES_KEPT', 2, 20),
    cmsTimeoutSeconds: seconds(environment, 'CMS_TIMEOUT_SECONDS', 30),
    dataDir: path.resolve(root, environment['DATA_DIR'] ?? '.data'),
    outboxDir: path.resolve(root, environment['OUTBOX_DIR'] ?? path.join('.tmp', 'outbox')),
    adminEmail: environment['ADMIN_EMAIL'] ?? 'admin@localhost.test',
    adminPassword: environment['ADMIN_PASSWORD'],
  };
}

/** The settings under the names the children read them by, whatever the defaults were. */
export function toEnvironment(settings: Settings): Environment {
  return {
    CMS_HOST: settings.cmsHost,
    CMS_PORT: String(settings.cmsPort),
    CMS_URL: settings.cmsUrl,
    INTAKE_URL: settings.intakeUrl,
    SITE_HOST: settings.siteHost,
    SITE_PORT: String(settings.sitePort),
    SITE_URL: settings.siteUrl,
    PUBLISHER_HOST: settings.publisherHost,
    PUBLISHER_PORT: String(settings.publisherPort),
    PUBLISHER_URL: settings.publisherUrl,
    RELEASES_KEPT: String(settings.releasesKept),
    CMS_TIMEOUT_SECONDS: String(settings.cmsTimeoutSeconds),
    DATA_DIR: settings.dataDir,
    OUTBOX_DIR: settings.outboxDir,
    ADMIN_EMAIL: settings.adminEmail,
  };
}

function port(environment: Environment, name: string, fallback: number): number {
  const value = environment[name] ?? String(fallback);
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= 65_535) return number;
  throw bad(`${name} is "${value}": give it a port number from 1 to 65535.`);
}

function checkDifferent(ports: Record<string, number>): void {
  const taken = new Map<number, string>();
  for (const [name, value] of Object.entries(ports)) {
    const other = taken.get(value);
    if (other) throw bad(`${other} and ${name} are both ${value}: give them two different ports.`);
    taken.set(value, name);
  }
}

function atLeast(environment: Environment, name: string, least: number, fallback: number): number {
  const value = environment[name] ?? String(fallback);
  if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
  throw bad(`${name} is "${value}": give it a number from ${least}.`);
}

function seconds(environment: Environment, name: string, fallback: number): number {
  const value = environment[name] ?? String(fallback);
  if (Number(value) > 0 && Number.isFinite(Number(value))) return Number(value);
  throw bad(`${name} is "${value}": give it a number of seconds.`);
}

function address(environment: Environment, name: string, fallback: string): string {
  const value = environment[name] ?? fallback;
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
    throw bad(`${name} is "${value}": give it a whole address such as ${fallback}.`);
  }
  return value.replace(/\/+$/, '');
}

function checkDatabase(environment: Environment): void {
  const client = environment['DATABASE_CLIENT'] ?? 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres')
    throw bad(`DATABASE_CLIENT is "${client}": give it sqlite or postgres.`);
  if (client === 'postgres' && !environment['DATABASE_URL']) {
    throw bad(
      'DATABASE_URL is not set: give it the address of the PostgreSQL database, or remove DATABASE_CLIENT.',
    );
  }
}

/** Said here, before anything is built or written. */
function checkPassword(password: string | undefined): void {
  if (password === undefined || isAcceptablePassword(password)) return;
  throw bad('ADMIN_PASSWORD is too weak: give it 8 characters with a small letter, a capital and a digit.');
}

function bad(sentence: string): Failure {
  return new Failure(sentence, exitCodes.badSetting);
}
