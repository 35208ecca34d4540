import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isRunning } from './process-mark.ts';

const logFile = path.join(mkdtempSync(path.join(tmpdir(), 'main-')), 'child.log');

/** A script of its own process, with `main`, `startChild` and `Failure` at hand. */
function script(text: string): ChildProcessWithoutNullStreams & { errors: () => string } {
  const imports = ['main', 'child', '../failure']
    .map(
      (name) =>
        `import * as ${path.basename(name)} from ${JSON.stringify(import.meta.resolve(`./${name}.ts`))};`,
    )
    .join('\n');
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${imports}\n${text}`]);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return Object.assign(child, { errors: () => errors });
}

/** A script with one child that prints its number and does what it is told when asked to stop. */
function scriptWithChild(whenAsked: string, then: string): ReturnType<typeof script> {
  const program = `process.on('SIGTERM', () => { ${whenAsked} }); setInterval(() => {}, 99); console.log(process.pid);`;
  return script(`main.main(async ({ resources, up }) => {
    ${then}
    const it = resources.use(child.startChild({ command: ['-e', ${JSON.stringify(program)}], cwd: '.', environment: {},
      logFile: ${JSON.stringify(logFile)}, onLine: console.log }));
    await it.ended;
    throw new Error('ended because it was stopped');
  });`);
}

async function firstLine(process: ChildProcessWithoutNullStreams): Promise<string> {
  const [chunk] = (await once(process.stdout, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function exitCode(process: ChildProcessWithoutNullStreams): Promise<number> {
  const [code] = (await once(process, 'close')) as [number];
  return code;
}

describe('main', () => {
  it('ends with what the script gives when it is done', async () => {
    expect(await exitCode(script('main.main(async () => 7);'))).toBe(7);
  });

  it('gives a failure as one sentence with its own exit code', async () => {
    const run = script('main.main(async () => { throw new failure.Failure("The port is taken.", 25); });');
    expect(await exitCode(run)).toBe(25);
    expect(run.errors()).toBe('\nThe port is taken.\n');
  });

  it.each([
    ['SIGINT', '', 130],
    ['SIGTERM', '', 143],
    ['SIGINT', 'up();', 0],
    ['SIGTERM', 'up();', 0],
    ['SIGHUP', 'up();', 0],
  ] as const)('on %s (%s) stops the children, says no more and ends with %i', async (signal, then, code) => {
    const run = scriptWithChild('process.exit()', then);
    const pid = Number(await firstLine(run));
    run.kill(signal);
    expect(await exitCode(run)).toBe(code);
    expect(isRunning({ pid, began: null })).toBe(false);
    expect(run.errors()).toBe('\nStopping… (a second Ctrl-C does not wait)\n');
  });

  it.runIf(process.platform === 'linux')(
    'stops with the npm that started it, which does not hand on SIGTERM',
    async () => {
      const text = `import { main } from ${JSON.stringify(import.meta.resolve('./main.ts'))};
      main(async () => { console.log(process.pid); await new Promise(() => setInterval(() => {}, 99)); });`;
      const launch = `process.title = 'npm exec'; require('child_process').spawn(process.execPath,
      ['--input-type=module', '-e', ${JSON.stringify(text)}], { stdio: 'inherit' });`;
      const launcher = spawn(process.execPath, ['-e', launch]);
      const pid = Number(await firstLine(launcher));
      launcher.kill('SIGTERM');
      await expect.poll(() => isRunning({ pid, began: null }), { timeout: 5000 }).toBe(false);
    },
  );

  it('takes the echoes of one Ctrl-C for one', async () => {
    const run = scriptWithChild('setTimeout(() => process.exit(), 300)', 'up();');
    await firstLine(run);
    run.kill('SIGINT');
    await vi.waitUntil(() => run.errors().includes('Stopping'));
    run.kill('SIGINT');
    expect(await exitCode(run)).toBe(0);
  });

  it('kills what does not stop on a second Ctrl-C', async () => {
    const run = scriptWithChild('console.log("no")', 'up();');
    const pid = Number(await firstLine(run));
    const asking = setInterval(() => run.kill('SIGINT'), 100);
    expect(await exitCode(run)).toBe(130);
    clearInterval(asking);
    await vi.waitUntil(() => !isRunning({ pid, began: null }));
  });
});
