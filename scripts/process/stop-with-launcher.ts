/**
 * `npx pnpm start` is a chain of processes (npm, a shell, pnpm, a shell, this one), and npm ends on SIGTERM without a
 * word to the others. Where the system tells who is whose parent (Linux), the end of one of them stops this one too.
 */
import { isRunning, markOf, type ProcessMark } from './process-mark.ts';
import { processStatus } from './process-status.ts';

const CHECK_MS = 500;

/** Calls back once, when an npm or a pnpm above this process has ended. */
export function onLauncherEnded(stop: () => void): void {
  const launchers = launchersAbove(process.ppid);
  const timer = setInterval(() => {
    if (launchers.every(isRunning)) return;
    clearInterval(timer);
    stop();
  }, CHECK_MS);
  timer.unref();
}

/** Others that are above it, a terminal's shell or a supervisor, may end without meaning us. */
function launchersAbove(pid: number): ProcessMark[] {
  const status = processStatus(pid);
  if (!status) return [];
  const above = launchersAbove(status.parent);
  return /^p?np[mx]/.test(status.name) ? [...above, markOf(pid)] : above;
}
