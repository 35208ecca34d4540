/** For tests: `scripts/publish-site.ts` as a process of its own, as people and programs start it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Place } from '../publisher/faults/place.ts';

const script = path.join(import.meta.dirname, '../publish-site.ts');

export interface Ended {
  /** The exit code, or the signal. */
  code: number | string;
  /** What it wrote, to each stream. */
  said: string;
  complained: string;
}

export interface Running {
  pid: number;
  ended: Promise<Ended>;
}

/** It is killed with the resources, should it still run. */
export function startPublishSite(place: Place, resources: AsyncDisposableStack, ...words: string[]): Running {
  const child = spawn(process.execPath, [script, ...words], {
    env: place.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'close').then(async ([code, signal]) => {
    const [said, complained] = await texts;
    return { code: (code ?? signal) as number | string, said, complained };
  });
  resources.defer(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { pid: child.pid ?? 0, ended };
}
