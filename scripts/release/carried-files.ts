/** A visitor's page asks for its assets some time after it was loaded: those of earlier releases stay served. */
import type { CarriedFile } from './manifest.ts';
import type { ReadManifest } from './release-list.ts';

/** Folders whose files carry a hash in their name. */
const ASSETS = /^(_astro|images|fonts|documents)\//;
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * The assets that the next release has no more. Those that leave with it stay for as long as it is live, those that left
 * earlier until a day has passed.
 * @param files of the next release, hash by path.
 */
export function carriedFiles(
  live: ReadManifest | undefined,
  files: ReadonlyMap<string, string>,
  now: Date,
): Record<string, CarriedFile> {
  if (!live) return {};
  const carried: Record<string, CarriedFile> = {};
  for (const [path, file] of Object.entries(live.manifest.carried))
    if (!files.has(path) && now.getTime() - Date.parse(file.leftAt) < KEPT_MS) carried[path] = file;
  for (const [path, hash] of live.files)
    if (!files.has(path) && ASSETS.test(path)) carried[path] = { hash, leftAt: now.toISOString() };
  return carried;
}
