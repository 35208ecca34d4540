/** The processes that this one has started, as Linux tells. */
import { readdirSync, readFileSync } from 'node:fs';
import { processStatus } from '../../process/process-status.ts';

/** Of the child whose command line has a word in it, such as a file's name; undefined without such a child or `/proc`. */
export function childWith(word: string): number | undefined {
  return numbersIn('/proc').find(
    (pid) =>
      processStatus(pid)?.parent === process.pid && commandLine(pid).some((part) => part.endsWith(word)),
  );
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
