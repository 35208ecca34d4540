/** From a draft to the live release: manifest, differences into the idle tree, one rename. Its caller holds the lock. */
import { carriedFiles } from './carried-files.ts';
import { changesBetween, countOf } from './changes.ts';
import type { Manifest } from './manifest.ts';
import type { ObjectStore } from './object-store.ts';
import { nextNumber, readLive, removeUnpublished, type LiveRelease } from './live-release.ts';
import type { ReadManifest, ReleaseList } from './release-list.ts';
import { openServedTrees, type ServedTrees, type TreeName } from './served-trees.ts';
import type { RollbackTarget } from './rollback-target.ts';
import type { SiteFolders } from './site-folders.ts';
import type { Draft } from './site-store.ts';

export interface ReleaseMaker {
  live(): LiveRelease | undefined;
  /** Writes the idle tree anew if it is of no use, so that the next release need not wait for that. */
  prepareIdleTree(): void;
  publish(draft: Draft, live: LiveRelease | undefined): Manifest;
  /** @param beforeSwitch is called when all is ready, just before visitors see it. */
  goBack(target: RollbackTarget, live: LiveRelease | undefined, beforeSwitch: () => void): Manifest;
}

type Content = Omit<Manifest, 'number' | 'createdAt' | 'changed' | 'files' | 'carried'>;

export function createReleaseMaker(
  folders: SiteFolders,
  list: ReleaseList,
  objects: ObjectStore,
  now: () => Date,
): ReleaseMaker {
  const trees = openServedTrees(folders, objects);

  const bring = (tree: TreeName, { manifest, served }: ReadManifest): void => {
    const next = { release: manifest.number, revision: manifest.revision, served };
    trees.bring(tree, next, heldBy(tree, trees, list)?.served);
  };

  const make = (
    content: Content,
    files: ReadonlyMap<string, string>,
    before: LiveRelease | undefined,
    beforeSwitch = (): void => {},
  ): Manifest => {
    const date = now();
    const manifest = {
      number: nextNumber(list, trees),
      createdAt: date.toISOString(),
      ...content,
      changed: changesBetween(before?.files ?? new Map(), files),
      files: Object.fromEntries(files),
      carried: carriedFiles(before, files, date),
    };
    const idle = idleTree(trees);
    bring(idle, list.write(manifest, files));
    beforeSwitch();
    trees.switchTo(idle);
    return manifest;
  };

  return {
    live: () => readLive(trees, list),
    prepareIdleTree() {
      const idle = idleTree(trees);
      const before = readLive(trees, list);
      if (before?.trusted && !heldBy(idle, trees, list)) bring(idle, before);
    },
    publish({ files, ...content }, before) {
      removeUnpublished(list, before);
      const isSame = before?.trusted && countOf(changesBetween(before.files, files)) === 0;
      if (!isSame) return make(content, files, before);
      trees.noteRevision(before.tree, content.revision);
      return { ...before.manifest, revision: content.revision };
    },
    goBack({ number, content }, before, beforeSwitch) {
      const isLive = before?.manifest.number === number || before?.manifest.rollbackOf === number;
      if (isLive && before?.trusted) {
        beforeSwitch();
        return before.manifest;
      }
      removeUnpublished(list, before);
      const { revision, snapshot, code, instant, pages, warnings } = content.manifest;
      const again = { revision, snapshot, code, instant, pages, warnings, rollbackOf: number };
      return make(again, content.files, before, beforeSwitch);
    },
  };
}

function idleTree(trees: ServedTrees): TreeName {
  return trees.live() === 'a' ? 'b' : 'a';
}

function heldBy(tree: TreeName, trees: ServedTrees, list: ReleaseList): ReadManifest | undefined {
  const state = trees.stateOf(tree);
  return state && trees.isTrusted(state) ? list.read(state.release) : undefined;
}
