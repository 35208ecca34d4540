/** The exit code that a failure stands for, wherever it comes from. */
import { PullError } from 'shared/cms/pull-error';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { storageFailure } from '../release/storage-failure.ts';

/** What the disk refused is told apart, wherever it was met. */
export function exitCodeOf(error: unknown): number {
  const failure = storageFailure(error, 'DATA_DIR');
  return failure instanceof Failure || failure instanceof PullError ? failure.exitCode : exitCodes.unexpected;
}

/** Whatever was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
