import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { childWith } from './own-children.ts';

it.runIf(process.platform === 'linux')(
  'finds a child by its command line while it runs, and nobody else',
  async () => {
    const child = spawn(process.execPath, [
      '-e',
      'console.log(1);setInterval(() => {}, 1000)',
      '--',
      'word-of-a-test',
    ]);
    await once(child.stdout, 'data');
    expect(childWith('word-of-a-test')).toBe(child.pid);
    expect(childWith('another-word-of-a-test')).toBeUndefined();
    child.kill();
    await once(child, 'close');
    expect(childWith('word-of-a-test')).toBeUndefined();
  },
);
