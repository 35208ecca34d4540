/** A second CMS process on the suite's database; SQLite has one only. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Cms } from './cms.ts';

export interface SecondCms {
  /** The document ids of what its run of this minute did, in its order. */
  runMinute(minute: string): Promise<string[]>;
  stop(): Promise<unknown>;
}

export async function startSecondCms({ folder }: Cms): Promise<SecondCms> {
  const data = await fs.mkdtemp(path.join(folder, 'second-'));
  const child = fork(path.join(import.meta.dirname, 'second-process.mts'), {
    execArgv: [],
    env: { ...process.env, DATA_DIR: data, FIRST_CONTENT: 'no' },
  });
  await answer(child);
  return {
    runMinute(minute) {
      const done = answer<string[]>(child);
      child.send(minute);
      return done;
    },
    stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      return ended;
    },
  };
}

/** @throws when the process ends instead. */
async function answer<T>(child: ReturnType<typeof fork>): Promise<T> {
  const end = new AbortController();
  const ended = once(child, 'exit', { signal: end.signal }).then(([code]) => {
    throw new Error(`The second CMS ended with ${String(code)}.`);
  });
  try {
    return ((await Promise.race([once(child, 'message', { signal: end.signal }), ended])) as [T])[0];
  } finally {
    end.abort();
    await ended.catch(() => undefined);
  }
}
