/** Tells a process from a later one that was given the same number. */
import { errorCode } from '../failure.ts';
import { processStatus } from './process-status.ts';

export interface ProcessMark {
  pid: number;
  /** When it began; null where the system does not tell. */
  began: string | null;
}

export function markOf(pid: number): ProcessMark {
  return { pid, began: processStatus(pid)?.began ?? null };
}

/** A process that has ended and that its parent has not asked after yet (a zombie) is not running. */
export function isRunning({ pid, began }: ProcessMark): boolean {
  const status = processStatus(pid);
  if (!status) return exists(pid);
  return status.state !== 'Z' && (began === null || began === status.began);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    return errorCode(error) === 'EPERM';
  }
}
