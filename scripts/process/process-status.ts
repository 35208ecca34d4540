/** What Linux tells of a process; other systems have no `/proc`. */
import { readFileSync } from 'node:fs';

export interface ProcessStatus {
  /** The program's name, cut at 15 characters. */
  name: string;
  /** `Z` for one that has ended and waits for its parent to ask. */
  state: string;
  parent: number;
  /** The kernel's clock ticks between the machine's start and its own. */
  began: string;
}

/** Undefined when there is no such process, or no way to know. */
export function processStatus(pid: number): ProcessStatus | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The second field, in brackets, may hold spaces and brackets itself. */
function parseStat(stat: string): ProcessStatus {
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  return {
    name: stat.slice(stat.indexOf('(') + 1, end),
    state: fields[0] ?? '',
    parent: Number(fields[1]),
    began: fields[19] ?? '',
  };
}
