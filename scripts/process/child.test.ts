import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startChild, type Program } from './child.ts';
import { isRunning } from './process-mark.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'child-'));
const logFile = path.join(folder, 'logs/child.log');

/** A small program that runs until it is stopped, then does what `onStop` says. */
function program(text: string, more: Partial<Program> = {}): Program {
  const file = path.join(folder, `${crypto.randomUUID()}.mjs`);
  writeFileSync(file, text);
  return { command: [file], cwd: folder, environment: { PATH: process.env['PATH'] }, logFile, ...more };
}

/** Resolves with the first line the program prints. */
function started(text: string): Promise<{ line: string; child: ReturnType<typeof startChild> }> {
  return new Promise((resolve) => {
    const child = startChild(program(text, { onLine: (line) => resolve({ line, child }) }));
  });
}

function alive(pid: number): boolean {
  return isRunning({ pid, began: null });
}

describe('startChild', () => {
  it('keeps the last lines of what the program says, and all of it in the log', async () => {
    const child = startChild(
      program('for (let i = 1; i <= 30; i++) console.log(i); console.error("no"); process.exit(3);'),
    );
    const { how, lastLines } = await child.ended;
    expect(how).toBe(3);
    expect(lastLines).toHaveLength(20);
    expect(lastLines).toContain('no');
    expect(readFileSync(logFile, 'utf8').split('\n')).toHaveLength(32);
  });

  it('hands on messages and gives the program its environment and nothing else', async () => {
    const messages: unknown[] = [];
    const text = 'process.send({ a: process.env.A, home: process.env.HOME ?? null });';
    await startChild(
      program(text, { environment: { A: '1' }, onMessage: (message) => messages.push(message) }),
    ).ended;
    expect(messages).toEqual([{ a: '1', home: null }]);
  });

  it('does not keep a finished program alive', async () => {
    await expect(startChild(program('console.log("done")')).ended).resolves.toMatchObject({ how: 0 });
  });

  it('reports a folder that is not there as an ending', async () => {
    const { how } = await startChild({ ...program(''), cwd: path.join(folder, 'nowhere') }).ended;
    expect(how).toContain('ENOENT');
  });

  it('is stopped with time to finish its work', async () => {
    const { child } = await started(
      'process.on("SIGTERM", () => setTimeout(() => { console.log("closed"); process.exit(); }, 50)); setInterval(() => {}, 99); console.log("up");',
    );
    await child[Symbol.asyncDispose]();
    await expect(child.ended).resolves.toMatchObject({ how: 0, lastLines: ['up', 'closed'] });
  });

  it('takes the programs it started with it', async () => {
    const { line, child } = await started(
      'import { spawn } from "node:child_process"; console.log(spawn(process.execPath, ["-e", "setInterval(() => {}, 99)"]).pid);',
    );
    expect(alive(Number(line))).toBe(true);
    await child[Symbol.asyncDispose]();
    await vi.waitUntil(() => !alive(Number(line)));
  });

  it('ends by itself when its parent is killed', async () => {
    const text = `import { startChild } from ${JSON.stringify(import.meta.resolve('./child.ts'))};
      startChild({ command: ['-e', 'console.log(process.pid); setInterval(() => {}, 99)'], cwd: '.', environment: {},
        logFile: ${JSON.stringify(logFile)}, onLine: console.log });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', text]);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    expect(alive(Number(line))).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitUntil(() => !alive(Number(line)), { timeout: 5000 });
  });
});
