/** A file that names the one process that may do something. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';
import { isRunning, markOf, type ProcessMark } from './process-mark.ts';

/** Either the lock is ours until it is disposed of, or another process that is running holds it. */
export type Attempt = { lock: Disposable } | { holder: ProcessMark };

/** Tries to take the lock, also from a holder that has ended without releasing it. */
export function tryLock(file: string): Attempt {
  makeFolder(path.dirname(file));
  while (!place(file)) {
    const holder = readHolder(file);
    if (holder && isRunning(holder)) return { holder };
    removeStale(file);
  }
  const release = (): void => rmSync(file, { force: true });
  // Also when the process ends on the spot, as on a second Ctrl-C.
  process.once('exit', release);
  const dispose = (): void => {
    process.off('exit', release);
    release();
  };
  return { lock: { [Symbol.dispose]: dispose } };
}

/** The file appears with its text or not at all: linking fails when it exists. */
function place(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(markOf(process.pid)));
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readHolder(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

/** Moved aside first: of two processes that find the same dead holder, one alone takes its file away. */
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const holder = readHolder(aside);
  if (holder && isRunning(holder)) putBack(aside, file);
  rmSync(aside, { force: true });
}

/** A third process may have taken the place meanwhile: it then keeps it. */
function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
