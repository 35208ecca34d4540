import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from 'shared/testing/free-ports';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../environment/settings.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Child } from '../process/child.ts';
import type { CmsMessage } from './cms-messages.ts';
import { startCms } from './start-cms.ts';

let folder: string;
let port: number;
let messages: CmsMessage[];
let resources: AsyncDisposableStack;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-cms-'));
  port = await freePort();
  messages = [];
  resources = new AsyncDisposableStack();
});

afterEach(() => resources.disposeAsync());

/** Starts a program in the place of the CMS. */
function start(text: string): Promise<Child> {
  const program = path.join(folder, 'cms.mjs');
  writeFileSync(program, text);
  return startCms(
    {
      command: [program],
      cwd: folder,
      environment: {},
      settings: readSettings({ CMS_PORT: String(port) }, folder),
      logFile: path.join(folder, 'cms.log'),
      onMessage: (message) => messages.push(message),
    },
    resources,
  );
}

describe('startCms', () => {
  it('waits until the CMS says that it is well, and hears what it tells meanwhile', async () => {
    const child = await start(`import { createServer } from 'node:http';
      process.send({ step: 'first content', done: 1, total: 2 });
      process.send({ event: 'administrator-created', email: 'a@b.test' });
      process.send('a message of its own');
      let asked = 0;
      createServer((request, response) => {
        response.writeHead(request.url === '/_health' && asked++ > 1 ? 204 : 503).end();
      }).listen(${port}, 'localhost');`);
    expect(messages).toEqual([
      { kind: 'progress', step: 'first content', done: 1, total: 2 },
      { kind: 'administrator-created', email: 'a@b.test' },
    ]);
    await child[Symbol.asyncDispose]();
  });

  it('gives the error that the CMS logged when it ends instead', async () => {
    const text =
      'console.log("[2026-11-22 09:04:00] \\x1B[31merror\\x1B[39m: connect ECONNREFUSED"); process.exit(1);';
    await expect(start(text)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The CMS stopped while it was starting: connect ECONNREFUSED\. .+cms\.log\.$/,
      ),
      exitCode: exitCodes.cmsStart,
      details: [],
    });
  });

  it('gives its last lines when it ends without a logged error', async () => {
    await expect(start('console.error("no memory"); process.exit(134);')).rejects.toMatchObject({
      message: expect.stringContaining('(134)'),
      details: ['no memory'],
    });
  });
});
