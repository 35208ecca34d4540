import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { tryLock } from '../process/lock.ts';
import { publishSite } from './publish-site.ts';
import { currentLink } from './releases.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'publish-site-'));
});

/** Publishes with a program in the place of Astro; `argv[4]` is the folder it is told to write. */
function publish(program: string): Promise<string> {
  const astroProgram = path.join(dataDir, 'astro.mjs');
  writeFileSync(astroProgram, `import { mkdirSync, writeFileSync } from 'node:fs';\n${program}`);
  const rendering = {
    astroProgram,
    siteFolder: dataDir,
    environment: {},
    logFile: path.join(dataDir, 'site.log'),
  };
  return publishSite(dataDir, rendering, new AsyncDisposableStack());
}

const renders = (home: string): string =>
  `const out = process.argv[4]; mkdirSync(out, { recursive: true }); writeFileSync(out + '/index.html', '${home}');`;
const home = (): string => readFileSync(path.join(currentLink(dataDir), 'index.html'), 'utf8');

it('makes what was rendered the live site', async () => {
  expect(await publish(renders('first'))).toBe('');
  expect(home()).toBe('first');
  expect(await publish(renders('second'))).toBe('');
  expect(home()).toBe('second');
});

it('passes on the sentence and the exit code of a pull that stops, when there is no site yet', async () => {
  const program = 'console.log("07:12:05 [ERROR] [snapshot] The token is refused."); process.exit(13);';
  await expect(publish(program)).rejects.toMatchObject({ message: 'The token is refused.', exitCode: 13 });
});

it('gives the last lines of a rendering that breaks', async () => {
  const program = 'console.error("page.astro: no such field"); process.exit(1);';
  await expect(publish(program)).rejects.toMatchObject({
    exitCode: exitCodes.render,
    details: ['page.astro: no such field'],
  });
});

it('keeps the earlier site live and says so, also when the new one was half written', async () => {
  await publish(renders('first'));
  const warning = await publish(
    `${renders('half')} console.log('[ERROR] [snapshot] The CMS is down.'); process.exit(10);`,
  );
  expect(warning).toMatch(/^The CMS is down\.\nThe site rendered on .+ stays live\.$/);
  expect(home()).toBe('first');
});

it('hands on the report on the content, every line of it', async () => {
  const lines = [
    'Contenu vérifié : 1 problème à corriger.',
    '• Événements « Café » : Fin est avant le début.',
    '  Corrigez.',
  ];
  const program = lines.map((line) => `console.log('07:12:05 [snapshot] ${line}');`).join('');
  expect(await publish(`${program}${renders('first')}`)).toBe(lines.join('\n'));
  expect(await publish(`console.log('07:12:05 [snapshot] ${lines[0]}');${renders('second')}`)).toBe('');
});

it('publishes one at a time, and says who is publishing', async () => {
  const attempt = tryLock(path.join(dataDir, 'publish.lock'));
  await expect(publish(renders('second'))).rejects.toMatchObject({
    message: expect.stringContaining(`process ${process.pid}`) as string,
    exitCode: exitCodes.alreadyRunning,
  });
  if ('lock' in attempt) attempt.lock[Symbol.dispose]();
  expect(await publish(renders('second'))).toBe('');
});
