/**
 * The CMS under test: started once for a suite, with its own data folder, on the suite's database, with the first
 * content. Its code is the compiled one, loaded by Node itself and not by the test runner.
 */
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Empty for SQLite. */
    databaseUrl: string;
    /** Where the suite may write; gone when it ends. */
    folder: string;
  }
}

export interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string }[];
}

/** What GraphQL answered to one field of the question; the errors when it did not. */
export function field<T>({ data, errors }: Answer, name: string): T {
  if (!data) throw new Error(errors.map(({ message }) => message).join('; '));
  return data[name] as T;
}

export interface Cms {
  strapi: Core.Strapi;
  url: string;
  outbox: string;
  /** For files of a test. */
  folder: string;
  /** Asks GraphQL with the read token, unless other headers are given. */
  ask(query: string, headers?: Record<string, string>): Promise<Answer>;
}

export const READ_TOKEN = 'lecture-pour-les-tests-0123456789abcdef';
export const PREVIEW_TOKEN = 'apercu-pour-les-tests-0123456789abcdef';
export const PREVIEW_SECRET = 'secret-des-apercus-pour-les-tests';
const INTAKE_SECRET = 'secret-des-demandes-pour-les-tests';
/** Nothing listens there: a test that needs a publisher starts its own. */
export const PUBLISHER_URL = 'http://localhost:1';
export const ADMIN = { email: 'redaction@example.org', password: 'Redaction-2026' };

const require = createRequire(import.meta.url);

/** A module of the compiled CMS, for instance `compiled('src/bootstrap/steps')`. */
export function compiled<T>(module: string): T {
  return require(path.resolve(import.meta.dirname, '..', '..', 'dist', module)) as T;
}

let running: Promise<Cms> | undefined;

export function runningCms(): Promise<Cms> {
  running ??= start();
  return running;
}

async function start(): Promise<Cms> {
  const folder = inject('folder');
  const outbox = path.join(folder, 'outbox');
  const databaseUrl = inject('databaseUrl');
  const { loadStrapi } = compiled<typeof import('../../scripts/load-strapi.ts')>('scripts/load-strapi');
  const strapi = await loadStrapi({
    NODE_ENV: 'production',
    DATABASE_CLIENT: databaseUrl === '' ? 'sqlite' : 'postgres',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    OUTBOX_DIR: outbox,
    CMS_URL: 'http://localhost:1337',
    CMS_READ_TOKEN: READ_TOKEN,
    CMS_PREVIEW_TOKEN: PREVIEW_TOKEN,
    PREVIEW_SECRET,
    INTAKE_SECRET,
    SITE_URL: 'http://localhost:8080',
    PUBLISHER_URL,
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    SMTP_URL: '',
    LINK_CHECK: 'no',
    LOG_LEVEL: 'error',
  });
  if (databaseUrl === '') await waitForNoDisk(strapi);
  const url = await listen(strapi);
  return { strapi, url, folder, outbox, ask: (query, headers) => ask(url, query, headers) };
}

/**
 * SQLite no longer waits for the disk at each commit, as the suite's PostgreSQL does not: nobody cuts the power here, and
 * a thousand commits would take most of the suite's time. What transactions promise otherwise stays.
 */
async function waitForNoDisk(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw('PRAGMA synchronous = OFF');
}

function listen(strapi: Core.Strapi): Promise<string> {
  // A connection that the server closes for idleness just as a test asks again would break that test off.
  strapi.server.httpServer.keepAliveTimeout = 10 * 60 * 1000;
  return new Promise((resolve) => {
    strapi.server.listen(0, '127.0.0.1', () => {
      const { port } = strapi.server.httpServer.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

async function ask(url: string, query: string, headers?: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(headers ?? { authorization: `Bearer ${READ_TOKEN}` }),
    },
    body: JSON.stringify({ query }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, data, errors };
}
