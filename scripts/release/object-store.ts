/** Files by their content: each is written once under its hash and never changes. */
import { hash as hashOf, randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { errorCode } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';
import { cannotLink } from './linking.ts';
import { onDisk } from './storage-failure.ts';

export interface ObjectStore {
  /** Keeps these bytes (text as UTF-8) and gives their hash: sha256, 64 hexadecimal digits. */
  put(bytes: Uint8Array | string): string;
  /** Keeps a file under its hash without reading it again as long as it stays the same; nobody may write into it any more. */
  adopt(file: string): string;
  has(hash: string): boolean;
  /** Where the bytes of a hash are, if they are there. */
  pathOf(hash: string): string;
  remove(hash: string): void;
  /** Every hash there is. */
  list(): string[];
  /** Kept or asked for since the last call of `clear`: a release under way may need them. */
  readonly fresh: Set<string>;
}

const READ_ONLY = 0o444;
/** What is being written; a killed process leaves it. */
const INCOMING = 'incoming-';

/** @throws Failure from `put` and `adopt` when the disk refuses. */
export function openObjectStore(folder: string): ObjectStore {
  const fresh = new Set<string>();
  const adopted = new Map<string, string>();
  const pathOf = (hash: string): string => path.join(folder, hash.slice(0, 2), hash.slice(2));

  /** A file of another size is what a power cut left of it. */
  const isKept = (hash: string, size: number): boolean =>
    statSync(pathOf(hash), { throwIfNoEntry: false })?.size === size;

  const keep = (hash: string, size: number, write: (draft: string) => void): string => {
    fresh.add(hash);
    if (!isKept(hash, size)) onDisk(folder, () => place(folder, pathOf(hash), write));
    return hash;
  };

  return {
    fresh,
    pathOf,
    put(bytes) {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      return keep(hashOf('sha256', data), data.byteLength, (draft) =>
        writeFileSync(draft, data, { mode: READ_ONLY, flag: 'wx' }),
      );
    },
    adopt(file) {
      const { dev, ino, size, mtimeMs } = statSync(file);
      const key = [dev, ino, size, mtimeMs].join(' ');
      const hash = adopted.get(key) ?? hashOf('sha256', readFileSync(file));
      adopted.set(key, hash);
      return keep(hash, size, (draft) => linkOrCopy(file, draft));
    },
    has: (hash) => statSync(pathOf(hash), { throwIfNoEntry: false }) !== undefined,
    remove: (hash) => rmSync(pathOf(hash), { force: true }),
    list: () => listObjects(folder),
  };
}

/** The object appears whole or not at all. */
function place(folder: string, file: string, write: (draft: string) => void): void {
  const draft = path.join(folder, INCOMING + randomUUID());
  try {
    inFolder(folder, () => write(draft));
    inFolder(path.dirname(file), () => renameSync(draft, file));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Makes the folder only when it turns out to be missing. */
function inFolder(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    makeFolder(folder);
    work();
  }
}

function linkOrCopy(file: string, draft: string): void {
  try {
    linkSync(file, draft);
  } catch (error) {
    if (!cannotLink(error)) throw error;
    copyFileSync(file, draft);
  }
  chmodSync(draft, READ_ONLY);
}

/** Takes away what was never finished, on the way. */
function listObjects(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    if (!name.startsWith(INCOMING)) return namesIn(path.join(folder, name)).map((rest) => name + rest);
    rmSync(path.join(folder, name), { force: true });
    return [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
