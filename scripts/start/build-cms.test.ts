import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { buildCms, isCmsBuilt, type CmsBuild } from './build-cms.ts';

const PRODUCE = `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist/src', { recursive: true }); mkdirSync('dist/build', { recursive: true });
writeFileSync('dist/src/index.js', ''); writeFileSync('dist/build/index.html', '');`;

let build: CmsBuild;

beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'build-cms-'));
  build = {
    root,
    strapiProgram: path.join(root, 'strapi.mjs'),
    environment: {},
    cmsUrl: 'http://localhost:1337',
    logFile: path.join(root, 'build.log'),
  };
  write('cms/src/index.ts', 'first');
  write('strapi.mjs', PRODUCE);
});

function write(name: string, text: string): void {
  const file = path.join(build.root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const run = (): Promise<void> => buildCms(build, new AsyncDisposableStack());

describe('isCmsBuilt', () => {
  it('is false before a build and true after one', async () => {
    expect(isCmsBuilt(build)).toBe(false);
    await run();
    expect(isCmsBuilt(build)).toBe(true);
  });

  it.each([
    ['a source is edited', () => write('cms/src/index.ts', 'second')],
    ['a source is added', () => write('cms/seed/new.ts', '')],
    ['a source is removed', () => rmSync(path.join(build.root, 'cms/src/index.ts'))],
    ['the shared code is edited', () => write('shared/src/rule.ts', '')],
    ['a dependency changes', () => write('pnpm-lock.yaml', '')],
    ['a test run has compiled other sources', () => write('cms/dist/src/index.js', 'other')],
    [
      'the development server has swept the built files',
      () => rmSync(path.join(build.root, 'cms/dist'), { recursive: true }),
    ],
  ])('is false again when %s', async (_, change) => {
    await run();
    change();
    expect(isCmsBuilt(build)).toBe(false);
  });

  it('does not mind tests and data', async () => {
    await run();
    write('cms/src/index.test.ts', '');
    write('.data/cms/data.db', '');
    expect(isCmsBuilt(build)).toBe(true);
  });

  it('depends on the path of the address, which the admin panel holds, and on nothing else of it', async () => {
    await run();
    expect(isCmsBuilt({ ...build, cmsUrl: 'https://elsewhere.example' })).toBe(true);
    expect(isCmsBuilt({ ...build, cmsUrl: 'http://localhost:1337/cms' })).toBe(false);
  });
});

describe('buildCms', () => {
  it('leaves no stamp when the build fails, and gives its last lines', async () => {
    await run();
    write('cms/src/index.ts', 'second');
    write('strapi.mjs', `${PRODUCE}; console.error('type error'); process.exit(1);`);
    await expect(run()).rejects.toMatchObject({ exitCode: exitCodes.cmsBuild, details: ['type error'] });
    expect(isCmsBuilt(build)).toBe(false);
  });

  it('does not believe a build that made nothing', async () => {
    write('strapi.mjs', '');
    await expect(run()).rejects.toThrow('files are missing');
    expect(isCmsBuilt(build)).toBe(false);
  });

  it('leaves no stamp when it is stopped halfway', async () => {
    write('strapi.mjs', `${PRODUCE}; setInterval(() => {}, 99);`);
    const resources = new AsyncDisposableStack();
    const stop = async (): Promise<void> => {
      await expect.poll(() => existsSync(path.join(build.root, 'cms/dist/build/index.html'))).toBe(true);
      await resources.disposeAsync();
    };
    await Promise.all([expect(buildCms(build, resources)).rejects.toThrow('could not be built'), stop()]);
    expect(isCmsBuilt(build)).toBe(false);
  });

  it('waits for another start that is building, and does not build again', async () => {
    const counting = `import { appendFileSync } from 'node:fs'; appendFileSync('builds', 'x'); ${PRODUCE}`;
    write('strapi.mjs', counting);
    await Promise.all([run(), run()]);
    expect(readFileSync(path.join(build.root, 'cms/builds'), 'utf8')).toBe('x');
  });

  it('removes what older sources left', async () => {
    write('cms/dist/src/api/gone.js', '');
    await run();
    expect(existsSync(path.join(build.root, 'cms/dist/src/api/gone.js'))).toBe(false);
  });
});
