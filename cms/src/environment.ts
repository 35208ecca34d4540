/**
 * What the process is told from outside, read in one place. Every name is in the settings table of the root README;
 * files of the CMS live under `DATA_DIR`, mails without a mail server under `OUTBOX_DIR`.
 */
import path from 'node:path';

/** The checkout's root, as seen from the compiled `cms/dist/src`. */
const root = path.resolve(__dirname, '..', '..', '..');

/** The value of a variable, or undefined when it is missing or empty. */
export function optional(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

export function dataDir(...parts: string[]): string {
  return path.resolve(root, optional('DATA_DIR') ?? '.data', 'cms', ...parts);
}

export function outboxDir(): string {
  return path.resolve(root, optional('OUTBOX_DIR') ?? path.join('.tmp', 'outbox'));
}

export function port(): number {
  return Number(optional('CMS_PORT') ?? 1337);
}

/** The address of the CMS as browsers and the pull reach it, without a final slash. */
export function publicUrl(): string {
  return (optional('CMS_URL') ?? `http://localhost:${port()}`).replace(/\/+$/, '');
}

/** The site's public address, without a final slash. */
export function siteUrl(): string {
  return (optional('SITE_URL') ?? `http://localhost:${optional('SITE_PORT') ?? 8080}`).replace(/\/+$/, '');
}

/** The origin on which visitors or web servers reach the intake: the CMS's own, unless it has another name for them. */
export function intakeOrigin(): string {
  return new URL(optional('INTAKE_URL') ?? publicUrl()).origin;
}

/**
 * How many web servers of ours stand between visitors and the CMS, each adding to `X-Forwarded-For`: what stands there
 * before their entries is the visitor's own say.
 */
export function proxiesInFront(): number {
  const value = optional('PROXIES_IN_FRONT') ?? '1';
  if (!/^\d$/.test(value)) throw new Error(`PROXIES_IN_FRONT is "${value}": give it a number from 0 to 9.`);
  return Number(value);
}

/**
 * Signs forms and the links of mails; `secrets()` sees to it that a CMS that runs has it.
 * @throws Error without one: anybody could sign with an empty one.
 */
export function intakeSecret(): string {
  const secret = optional('INTAKE_SECRET');
  if (secret === undefined) throw new Error('INTAKE_SECRET is not set: nothing is signed without it.');
  return secret;
}

/** The address of the publisher, without a final slash; undefined when the CMS has none beside it. */
export function publisherUrl(): string | undefined {
  return optional('PUBLISHER_URL')?.replace(/\/+$/, '');
}

/**
 * Whether links to other sites are checked. `LINK_CHECK` says `yes` or `no`; where it says nothing, only a CMS that has a
 * public address asks other sites by itself: a developer's machine, a test and a bench stay silent.
 */
export function linkCheckMode(): 'never' | 'asked' | 'nightly' {
  const wanted = optional('LINK_CHECK');
  if (wanted === 'no') return 'never';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(publicUrl()).hostname);
  return wanted === 'yes' || !isLocal ? 'nightly' : 'asked';
}

/** Developers' tools (GraphQL introspection and its landing page) are asked for, never assumed. */
export function devTools(): boolean {
  return optional('CMS_DEV_TOOLS') === 'yes';
}
