import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tryLock } from './lock.ts';
import { markOf } from './process-mark.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'data');
  file = path.join(folder, 'start.lock');
});

/** Takes the lock or fails the test. */
function take(): Disposable {
  const attempt = tryLock(file);
  if ('holder' in attempt) throw new Error(`held by ${attempt.holder.pid}`);
  return attempt.lock;
}

/** A process that takes the lock, then does what `then` says. */
function otherProcess(then: string) {
  const text = `import { tryLock } from ${JSON.stringify(import.meta.resolve('./lock.ts'))};
    tryLock(${JSON.stringify(file)}); process.stdout.write('held'); ${then}`;
  return spawn(process.execPath, ['--input-type=module', '-e', text]);
}

describe('tryLock', () => {
  it('makes the folder and names this process', () => {
    using _lock = take();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(markOf(process.pid));
  });

  it('gives the holder while it lives', () => {
    using _lock = take();
    expect(tryLock(file)).toEqual({ holder: markOf(process.pid) });
  });

  it('leaves nothing once released, and can be taken again', () => {
    take()[Symbol.dispose]();
    expect(readdirSync(folder)).toEqual([]);
    take()[Symbol.dispose]();
  });

  it('takes over from a process that was killed', async () => {
    const holder = otherProcess('setInterval(() => {}, 1000);');
    await once(holder.stdout, 'data');
    expect(tryLock(file)).toMatchObject({ holder: { pid: holder.pid } });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    using _lock = take();
    expect(readdirSync(folder)).toEqual(['start.lock']);
  });

  it('is released by a process that ends on the spot', async () => {
    await once(otherProcess('process.exit(130);'), 'exit');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not mistake a later process of the same number for the holder', () => {
    take()[Symbol.dispose]();
    writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'before' }));
    using _lock = take();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(markOf(process.pid));
  });

  it('takes over a file that names nobody', () => {
    take()[Symbol.dispose]();
    writeFileSync(file, '');
    using _lock = take();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(markOf(process.pid));
  });
});
