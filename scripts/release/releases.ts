/**
 * The rendered sites under `<DATA_DIR>/site`: each in a folder of its own, and `current`, a link to the one being
 * served. Going live is one rename of that link: a visitor gets the old site or the new one, never a mixture.
 */
import { readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

export interface Release {
  folder: string;
  renderedOn: Date;
}

export function siteDataFolder(dataDir: string): string {
  return path.join(dataDir, 'site');
}

/** The link that is followed at each request. */
export function currentLink(dataDir: string): string {
  return path.join(siteDataFolder(dataDir), 'current');
}

/** Where the next release is rendered: not public until `goLive`. */
export function newReleaseFolder(dataDir: string, now = new Date()): string {
  return path.join(siteDataFolder(dataDir), `release-${now.toISOString().replace(/[:.]/g, '-')}`);
}

export function currentRelease(dataDir: string): Release | undefined {
  try {
    const folder = realpathSync(currentLink(dataDir));
    return { folder, renderedOn: statSync(path.join(folder, 'index.html')).mtime };
  } catch {
    return undefined;
  }
}

/** Makes a release the current one. The one before stays, for visitors whose page still asks for its files. */
export function goLive(dataDir: string, folder: string): void {
  const link = currentLink(dataDir);
  const before = targetOf(link);
  const target = path.basename(folder);
  const draft = `${link}.${process.pid}`;
  rmSync(draft, { force: true });
  symlinkSync(target, draft);
  renameSync(draft, link);
  removeOthers(dataDir, [path.basename(link), target, before]);
}

/** Also what a start that was killed had begun to render. */
function removeOthers(dataDir: string, kept: readonly (string | undefined)[]): void {
  for (const name of readdirSync(siteDataFolder(dataDir))) {
    if (!kept.includes(name))
      rmSync(path.join(siteDataFolder(dataDir), name), { recursive: true, force: true });
  }
}

function targetOf(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
