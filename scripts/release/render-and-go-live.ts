/** One publication at a time: render into a folder of its own, then make it the live site. */
import path from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { tryLock } from '../process/lock.ts';
import { goLive, newReleaseFolder } from './releases.ts';
import { renderSite, type Rendering } from './render-site.ts';

/**
 * @returns the pull's report on the content; empty when nothing is wrong with it.
 * @throws Failure; the live site is then as it was.
 */
export async function renderAndGoLive(
  dataDir: string,
  rendering: Omit<Rendering, 'outDir'>,
  resources: AsyncDisposableStack,
): Promise<string> {
  const attempt = tryLock(path.join(dataDir, 'publish.lock'));
  if ('holder' in attempt) {
    const sentence = `Another publication (process ${attempt.holder.pid}) is under way in ${dataDir}: wait until it ends, then publish again.`;
    throw new Failure(sentence, exitCodes.alreadyRunning);
  }
  using _lock = attempt.lock;
  const outDir = newReleaseFolder(dataDir);
  const report = await renderSite({ ...rendering, outDir }, resources);
  goLive(dataDir, outDir);
  return report;
}
