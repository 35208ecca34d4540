import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { memoryIn, processMemory } from './process-memory.ts';

it('reads kibibytes as bytes', () => {
  const status = 'Name:\tnode\nVmPeak:\t  900000 kB\nVmHWM:\t  200 kB\nVmRSS:\t  100 kB\nThreads:\t7\n';
  expect(memoryIn(status)).toEqual({ now: 102_400, most: 204_800 });
});

it('a process that has ended has none', () => {
  expect(memoryIn('Name:\tnode\nState:\tZ (zombie)\n')).toBeUndefined();
});

it.runIf(process.platform === 'linux')('another process is read while it runs, not after', async () => {
  const child = spawn(process.execPath, ['-e', 'console.log(1);setInterval(() => {}, 1000)']);
  await once(child.stdout, 'data');
  const pid = child.pid ?? 0;
  const memory = await processMemory(pid);
  expect(memory?.now).toBeGreaterThan(10_000_000);
  expect(memory?.most).toBeGreaterThanOrEqual(memory?.now ?? 0);
  child.kill();
  await once(child, 'close');
  expect(await processMemory(pid)).toBeUndefined();
});
