/** What follows a release: the site is asked for one of its changed pages, and object storage gets the release too. */
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Manifest } from '../release/manifest.ts';
import type { ObjectStore } from '../release/object-store.ts';
import { publishToTarget } from '../target/publish-to-target.ts';
import type { Target } from '../target/settings.ts';
import { verifyLive, type Verification } from './verify-live.ts';

export interface Aftercare {
  siteUrl: string;
  objects: Pick<ObjectStore, 'pathOf'>;
  target: Target | undefined;
  onProgress?: (done: number, total: number) => void;
}

/** @throws Failure when the site serves something else, or the storage refuses. */
export async function followRelease(manifest: Manifest, care: Aftercare): Promise<Verification> {
  const verification = await verifyOnePage(manifest, care.siteUrl);
  if (care.target)
    await publishToTarget(care.target, manifest, care.objects, care.onProgress).catch(asTargetFailure);
  return verification;
}

/** Whatever the storage refuses, the site on this machine is live. */
function asTargetFailure(error: unknown): never {
  if (error instanceof Failure) throw new Failure(error.message, exitCodes.target, error.details);
  throw error;
}

async function verifyOnePage({ files, changed }: Manifest, siteUrl: string): Promise<Verification> {
  const page =
    [...changed.changed, ...changed.added].find((file) => file.endsWith('index.html')) ?? 'index.html';
  const hash = files[page];
  if (hash === undefined) return 'nobody answers';
  return verifyLive(`${siteUrl}/${page.slice(0, -'index.html'.length)}`, hash);
}
