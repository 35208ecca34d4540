import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Manifest } from './manifest.ts';
import type { ReadManifest, ReleaseList } from './release-list.ts';

export interface RollbackTarget {
  /** The release that was published, also when a rollback to it was asked for again. */
  number: number;
  content: ReadManifest;
}

/**
 * The release to go back to. Going back twice goes back further, not to the release that was left first.
 * @param number undefined for the one before the live one; that of a rollback stands for the release it went back to.
 * @param kept numbers of the releases there are, the latest first.
 * @throws Failure when there is none.
 */
export function rollbackTarget(
  number: number | undefined,
  live: Manifest | undefined,
  kept: readonly number[],
  list: ReleaseList,
): RollbackTarget {
  if (!live) throw noSuchRelease('No release is live yet: publish the site first.');
  const content =
    number === undefined ? published(live.rollbackOf ?? live.number, kept, list) : chosen(number, kept, list);
  return { number: content.manifest.rollbackOf ?? content.manifest.number, content };
}

/** The newest before a release that was published, and not itself a rollback. */
function published(before: number, kept: readonly number[], list: ReleaseList): ReadManifest {
  for (const number of kept) {
    const found = number < before ? list.read(number) : undefined;
    if (found && found.manifest.rollbackOf === undefined) return found;
  }
  throw noSuchRelease(`No release before ${before} is kept: choose one of pnpm rollback --list.`);
}

function chosen(number: number, kept: readonly number[], list: ReleaseList): ReadManifest {
  const found = kept.includes(number) ? list.read(number) : undefined;
  if (found) return found;
  throw noSuchRelease(`There is no release ${number}: choose one of pnpm rollback --list.`);
}

function noSuchRelease(sentence: string): Failure {
  return new Failure(sentence, exitCodes.noSuchRelease);
}
