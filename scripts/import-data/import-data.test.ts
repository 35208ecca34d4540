/** `pnpm import-data` as a process, before and after a CMS of its own that answers like the real one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';

const script = path.join(import.meta.dirname, '../import-data.ts');
const cut = (total: number) => ({ total, first: [] });
const plan = {
  digest: 'abc',
  created: {
    total: 1,
    first: [{ line: 2, title: 'Collège A', fields: [{ field: 'Nom', before: '', after: 'A' }] }],
  },
  changed: cut(0),
  unchanged: 3,
  faults: [{ line: 3, column: 'UAI', value: 'x', message: 'L’UAI n’est pas juste.' }],
  folded: [],
  ended: [],
  others: [],
  missing: cut(4),
  remarks: [],
};
const news = '{"kind":"progress","done":1,"total":1}\n{"kind":"done","created":1,"changed":0}\n';

let folder: string;
let file: string;
let server: Server;
let asked: string[] = [];
let cmsUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-data-'));
  file = path.join(folder, 'schools.csv');
  writeFileSync(file, 'UAI;Nom\n0010013J;A\n');
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    request.resume().on('end', () => {
      if (request.url === '/admin/login') response.end('{"data":{"token":"key"}}');
      else if (request.url?.startsWith('/imports/school/run')) response.end(news);
      else if (request.url === '/imports/school/plan') response.end(JSON.stringify(plan));
      else response.writeHead(404).end('{"error":{"message":"Ce type de contenu ne s’importe pas."}}');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  cmsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await once(server.close(), 'close');
  rmSync(folder, { recursive: true });
});

async function run(words: string[], environment: Record<string, string> = {}) {
  asked = [];
  const child = spawn(process.execPath, [script, ...words], {
    env: {
      PATH: process.env['PATH'],
      ENV_FILE: path.join(folder, '.env'),
      CMS_URL: cmsUrl,
      ADMIN_PASSWORD: 'Redaction-2026',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { code, said, complained };
}

it('tells with --help how it is used', async () => {
  const { code, said } = await run(['--help']);
  expect([code, said.split('\n')[0]]).toEqual([
    0,
    'Usage: pnpm import-data <type> <file> [--dry-run] [--yes] [--json]',
  ]);
});

it('shows what would change, and without a yes imports nothing', async () => {
  const { code, said } = await run(['school', file]);
  expect(code).toBe(exitCodes.faultyLines);
  expect(said).toMatch(/new +1\n[^]*faulty lines +1[^]*Collège A[^]*L’UAI n’est pas juste\.[^]*Add --yes\./);
  expect(asked).toEqual(['POST /admin/login', 'POST /imports/school/plan Bearer key']);
});

it('imports what it has shown, and tells it to programs', async () => {
  const { said } = await run(['school', file, '--yes', '--json']);
  expect(JSON.parse(said)).toEqual({ plan, result: { kind: 'done', created: 1, changed: 0 } });
  expect(asked.at(-1)).toBe('POST /imports/school/run?digest=abc Bearer key');
});

it('takes the file from where the person is, whatever folder pnpm runs it in', async () => {
  const { code, complained } = await run(['school', 'schools.csv', '--dry-run'], { INIT_CWD: folder });
  expect([code, complained]).toEqual([exitCodes.faultyLines, '']);
});

it('changes nothing with --dry-run, whatever else is said', async () => {
  await run(['school', file, '--dry-run', '--yes']);
  expect(asked).toHaveLength(2);
});

it.each<[string, string[], Record<string, string>, number, RegExp]>([
  [
    'no CMS answers',
    ['school', 'FILE'],
    { CMS_URL: 'http://127.0.0.1:9' },
    exitCodes.cmsSilent,
    /does not answer/,
  ],
  [
    'no password is set',
    ['school', 'FILE'],
    { ADMIN_PASSWORD: '' },
    exitCodes.badSetting,
    /ADMIN_PASSWORD is not set/,
  ],
  ['there is no such file', ['school', '/no/such.csv'], {}, exitCodes.usage, /cannot be read/],
  [
    'the CMS does not import such a type',
    ['sector', 'FILE'],
    {},
    exitCodes.importRefused,
    /ne s’importe pas/,
  ],
  ['a word is missing', ['school'], {}, exitCodes.usage, /Give a type and a file/],
])('says so when %s', async (_, words, environment, exitCode, sentence) => {
  const { code, complained } = await run(
    words.map((word) => (word === 'FILE' ? file : word)),
    environment,
  );
  expect([code, complained]).toEqual([exitCode, expect.stringMatching(sentence)]);
});
