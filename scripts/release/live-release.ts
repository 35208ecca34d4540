/** Which release visitors see, as the link, the trees and the manifests tell. */
import type { ReadManifest, ReleaseList } from './release-list.ts';
import type { ServedTrees, TreeName } from './served-trees.ts';

export interface LiveRelease extends ReadManifest {
  /** The content's newest revision that the release is right for. */
  revision: number;
  tree: TreeName;
  /** Whether its files are known to be those of the manifest. */
  trusted: boolean;
}

/** @returns undefined before the first release. */
export function readLive(trees: ServedTrees, list: ReleaseList): LiveRelease | undefined {
  const tree = trees.live();
  if (!tree) return undefined;
  const state = trees.stateOf(tree);
  const found = state && list.read(state.release);
  if (found) return { ...found, revision: state.revision, tree, trusted: trees.isTrusted(state) };
  // Its state was lost: the newest release that can be read tells at least the revision.
  for (const number of list.numbers()) {
    const newest = list.read(number);
    if (newest) return { ...newest, revision: newest.manifest.revision, tree, trusted: false };
  }
  return undefined;
}

/** What is beyond the live release was never finished. */
export function removeUnpublished(list: ReleaseList, live: LiveRelease | undefined): void {
  if (!live) return;
  for (const number of list.numbers()) if (number > live.manifest.number) list.remove(number);
}

/** A number above those of every manifest and every tree there is. */
export function nextNumber(list: ReleaseList, trees: ServedTrees): number {
  const inTrees = [trees.stateOf('a'), trees.stateOf('b')].map((state) => state?.release ?? 0);
  return Math.max(0, ...list.numbers(), ...inTrees) + 1;
}
