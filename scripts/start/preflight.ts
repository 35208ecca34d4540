/** What must hold before a start touches anything: each check names the thing and the remedy. */
import path from 'node:path';
import type { Settings } from '../environment/settings.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { tryLock } from '../process/lock.ts';
import { checkDiskSpace, checkWritable } from './check-folders.ts';
import { checkPort } from './check-port.ts';

/**
 * Checks folders, disk, other starts and ports, in the order in which one explains the next.
 * @throws Failure by the first that does not hold.
 */
export async function preflight(
  root: string,
  settings: Settings,
  resources: AsyncDisposableStack,
): Promise<void> {
  const { dataDir, outboxDir, cmsHost, cmsPort, siteHost, sitePort, publisherHost, publisherPort } = settings;
  checkWritable(path.join(root, '.tmp'), 'give this user the right to write in the project’s folder');
  checkWritable(dataDir, 'set DATA_DIR to a folder that this user may write');
  checkWritable(outboxDir, 'set OUTBOX_DIR to a folder that this user may write');
  checkDiskSpace(root);
  checkDiskSpace(dataDir);
  resources.use(lockData(dataDir));
  await checkPort(cmsHost, cmsPort, 'CMS_PORT');
  await checkPort(siteHost, sitePort, 'SITE_PORT');
  await checkPort(publisherHost, publisherPort, 'PUBLISHER_PORT');
}

/** One start at a time on a data folder. */
function lockData(dataDir: string): Disposable {
  const attempt = tryLock(path.join(dataDir, 'start.lock'));
  if ('lock' in attempt) return attempt.lock;
  const sentence =
    `Another start (process ${attempt.holder.pid}) is already running on ${dataDir}: ` +
    'stop it first, or set DATA_DIR to another folder.';
  throw new Failure(sentence, exitCodes.alreadyRunning);
}
