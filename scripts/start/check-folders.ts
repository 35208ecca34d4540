/** Before anything is written: the folders can be, and there is room. */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { errorCode, Failure } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';

/** What a first start writes: the built CMS, the database, the pictures in every size, the site twice. */
const NEEDED_BYTES = 500 * 1024 * 1024;

/**
 * Tries to write, since rights alone do not tell (root, read-only mounts).
 * @param remedy ends the sentence, such as "set DATA_DIR to a folder…".
 */
export function checkWritable(folder: string, remedy: string): void {
  const trial = path.join(folder, `.write-test-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new Failure(`${folder} cannot be written (${errorCode(error)}): ${remedy}.`, exitCodes.notWritable);
  }
}

export function checkDiskSpace(folder: string, neededBytes = NEEDED_BYTES): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const sentence = `Only ${megabytes(free)} MB are free where ${folder} is: free at least ${megabytes(neededBytes)} MB, then run the command again.`;
  throw new Failure(sentence, exitCodes.diskFull);
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
