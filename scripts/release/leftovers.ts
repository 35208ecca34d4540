/** What nobody needs any more beside the releases. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../process/process-mark.ts';
import type { SiteFolders } from './site-folders.ts';

/** How what is being written is called: after the process that does. */
const DRAFT = /\.(\d+)$/;

/** Removes what killed processes had begun to write, and sites in whole folders, as they were before there were objects. */
export function removeLeftovers({ root, releases, trees }: SiteFolders): void {
  for (const folder of [root, releases, trees].filter((each) => existsSync(each)))
    for (const name of readdirSync(folder))
      if (isDraftOfNobody(name) || (folder === root && name.startsWith('release-')))
        rmSync(path.join(folder, name), { recursive: true, force: true });
}

function isDraftOfNobody(name: string): boolean {
  const [, pid] = DRAFT.exec(name) ?? [];
  return pid !== undefined && !isRunning({ pid: Number(pid), began: null });
}
