/**
 * Two trees of files alternate: one is live, the other holds the release before and receives the differences of the
 * next; then one rename of a link makes it the live one. Hence a visitor gets one release or the other, never a mixture.
 */
import { mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { ObjectStore } from './object-store.ts';
import type { SiteFolders } from './site-folders.ts';
import { applyDifferences } from './tree.ts';
import { isRecord, readJson, writeWhole } from './whole-file.ts';

export type TreeName = 'a' | 'b';

export interface TreeState {
  release: number;
  /** The content's newest revision that these files are right for. */
  revision: number;
  /** The machine's start in which it was written: a power cut may have emptied files since. */
  boot: string;
}

export interface ServedTrees {
  /** Undefined before the first release. */
  live(): TreeName | undefined;
  /** What a tree holds; undefined when it is half written, or when nobody knows. */
  stateOf(tree: TreeName): TreeState | undefined;
  /** Whether the files were written since the machine started. */
  isTrusted(state: TreeState): boolean;
  noteRevision(tree: TreeName, revision: number): void;
  /** @param before what the tree holds, hash by path; undefined to write all of it again. */
  bring(tree: TreeName, next: NextTree, before: ReadonlyMap<string, string> | undefined): void;
  /** Makes a tree the live one. */
  switchTo(tree: TreeName): void;
}

export interface NextTree {
  release: number;
  revision: number;
  served: ReadonlyMap<string, string>;
}

export function openServedTrees({ trees, current }: SiteFolders, objects: ObjectStore): ServedTrees {
  const boot = bootId();
  const folderOf = (tree: TreeName): string => path.join(trees, tree);
  const stateFile = (tree: TreeName): string => path.join(trees, `${tree}.json`);
  const writeState = (tree: TreeName, state: TreeState): void =>
    writeWhole(stateFile(tree), JSON.stringify(state));
  const stateOf = (tree: TreeName): TreeState | undefined => asTreeState(readJson(stateFile(tree)));

  return {
    live: () => asTreeName(targetOf(current)),
    stateOf,
    isTrusted: (state) => state.boot === boot,
    noteRevision(tree, revision) {
      const state = stateOf(tree);
      if (state && state.revision !== revision) writeState(tree, { ...state, revision });
    },
    bring(tree, { release, revision, served }, before) {
      rmSync(stateFile(tree), { force: true });
      if (!before) rmSync(folderOf(tree), { recursive: true, force: true });
      mkdirSync(folderOf(tree), { recursive: true });
      applyDifferences(folderOf(tree), before ?? new Map(), served, objects);
      writeState(tree, { release, revision, boot });
    },
    switchTo(tree) {
      const draft = `${current}.${process.pid}`;
      rmSync(draft, { force: true });
      symlinkSync(path.join(path.basename(trees), tree), draft);
      renameSync(draft, current);
    },
  };
}

function asTreeName(target: string | undefined): TreeName | undefined {
  const name = path.basename(target ?? '');
  return name === 'a' || name === 'b' ? name : undefined;
}

function asTreeState(value: unknown): TreeState | undefined {
  if (!isRecord(value)) return undefined;
  const { release, revision, boot } = value;
  return typeof release === 'number' && typeof revision === 'number' && typeof boot === 'string'
    ? { release, revision, boot }
    : undefined;
}

function targetOf(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

/** Empty where the system does not tell its starts apart. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
