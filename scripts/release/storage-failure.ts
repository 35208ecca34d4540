/** What the disk refuses, as one sentence for the person at the console. */
import { exitCodes } from '../exit-codes.ts';
import { errorCode, Failure } from '../failure.ts';

/** EFBIG: the system allows this user no file of that size. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST']);

/**
 * Does work below a folder.
 * @throws Failure with `diskFull` or `notWritable` when the disk refuses it; any other error as it is.
 */
export function onDisk<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageFailure(error, folder);
  }
}

/** The Failure for what the disk refused below a folder; any other error as it is. */
export function storageFailure(error: unknown, folder: string): unknown {
  const code = errorCode(error);
  if (NO_ROOM.has(code)) {
    const sentence = `There is no room left for ${folder} (${code}): free space on its disk, then publish again; the live site stays as it is.`;
    return new Failure(sentence, exitCodes.diskFull);
  }
  if (!REFUSED.has(code)) return error;
  const sentence = `${pathIn(error) ?? folder} cannot be written (${code}): give this user the right to write below ${folder}, or set DATA_DIR to another folder; the live site stays as it is.`;
  return new Failure(sentence, exitCodes.notWritable);
}

function pathIn(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}
