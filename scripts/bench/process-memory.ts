/** The memory of a process as Linux counts it. */
import { readFile } from 'node:fs/promises';

export interface ProcessMemory {
  /** Bytes in memory now (VmRSS). */
  now: number;
  /** Bytes in memory at the most since it started (VmHWM). */
  most: number;
}

/** Undefined where there is no such process, or no `/proc`. */
export async function processMemory(pid: number): Promise<ProcessMemory | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  return status === undefined ? undefined : memoryIn(status);
}

/** Reads the text of `/proc/<pid>/status`; undefined for a process that has ended and has no memory any more. */
export function memoryIn(status: string): ProcessMemory | undefined {
  const bytes = (name: string): number | undefined => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  };
  const [now, most] = [bytes('VmRSS'), bytes('VmHWM')];
  return now === undefined || most === undefined ? undefined : { now, most };
}
