/** Who may publish, and who may change what is live. */
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { tryLock } from '../process/lock.ts';
import { waitForLock } from '../process/lock-wait.ts';
import { siteFolders } from './site-folders.ts';
import { onDisk, storageFailure } from './storage-failure.ts';

/** A switch takes milliseconds, a tree written anew a second or two. */
const PATIENCE_MS = 20_000;

/**
 * One publisher at a time, until the lock is disposed of.
 * @throws Failure that names the process which is publishing.
 */
export function lockPublication(dataDir: string): Disposable {
  const { root, publishLock } = siteFolders(dataDir);
  const attempt = onDisk(root, () => tryLock(publishLock));
  if ('lock' in attempt) return attempt.lock;
  const sentence = `Another process (${attempt.holder.pid}) publishes in ${dataDir}: wait until it ends or stop it, then publish again.`;
  throw new Failure(sentence, exitCodes.alreadyRunning);
}

/**
 * The live site is changed by one process at a time; waits for the other one.
 * @throws Failure that names the process which does not let go.
 */
export async function lockSwitch(dataDir: string, patience = PATIENCE_MS): Promise<Disposable> {
  const { root, switchLock } = siteFolders(dataDir);
  const attempt = await waitForLock(switchLock, patience).catch((error: unknown) => {
    throw storageFailure(error, root);
  });
  if ('lock' in attempt) return attempt.lock;
  const sentence = `Process ${attempt.holder.pid} has been changing the live site in ${dataDir} for ${patience / 1000} seconds: wait until it ends or stop it, then try again.`;
  throw new Failure(sentence, exitCodes.alreadyRunning);
}
