/** What every script's `main` has in common: foreseen failures, Ctrl-C, and an orderly end. */
import { exitCodes, signalExitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { killAllChildren } from './child.ts';
import { onLauncherEnded } from './stop-with-launcher.ts';

type StopSignal = keyof typeof signalExitCodes;

export interface Run {
  /** Whatever is put here is released, last first, however the script ends. */
  readonly resources: AsyncDisposableStack;
  /** From now on, being asked to stop is the normal end: exit code 0. */
  up(): void;
  /** Whether it has been asked to: what ends now ends because of that. */
  isStopping(): boolean;
}

/** npm and pnpm hand on the signal that the terminal has already sent to all: the same Ctrl-C comes two or three times. */
const SAME_KEYSTROKE_MS = 500;

/**
 * Runs a script to its end and leaves the process with an exit code: the one the script gives or 0, or a failure's own; when a
 * signal came, 0 if the script was up, else 129, 130 or 143, as on a second signal.
 */
export async function main(script: (run: Run) => Promise<number | void>): Promise<never> {
  const resources = new AsyncDisposableStack();
  let isUp = false;
  let isStopping = false;
  const stopped = watchSignals().then((signal) => {
    isStopping = true;
    return isUp ? 0 : signalExitCodes[signal];
  });
  const ended = script({ resources, up: () => void (isUp = true), isStopping: () => isStopping }).catch(
    (error: unknown) => (isStopping ? 0 : report(error)),
  );
  const code = await Promise.race([ended, stopped]);
  await resources.disposeAsync();
  process.exit(code ?? 0);
}

/** The first signal asks for an orderly end; the second one does not wait for it. */
function watchSignals(): Promise<StopSignal> {
  const { promise, resolve } = Promise.withResolvers<StopSignal>();
  let askedAt: number | undefined;
  const onSignal = (signal: StopSignal): void => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      process.stderr.write('\nStopping… (a second Ctrl-C does not wait)\n');
      resolve(signal);
    } else if (performance.now() - askedAt > SAME_KEYSTROKE_MS) {
      killAllChildren();
      process.exit(signalExitCodes[signal]);
    }
  };
  for (const signal of Object.keys(signalExitCodes) as StopSignal[])
    process.on(signal, () => onSignal(signal));
  onLauncherEnded(() => onSignal('SIGTERM'));
  return promise;
}

/** @returns the exit code of the failure. */
function report(error: unknown): number {
  if (!(error instanceof Failure)) {
    console.error(error);
    return exitCodes.unexpected;
  }
  const details = error.details.map((line) => `  | ${line}\n`).join('');
  console.error(`\n${details}${error.message}`);
  return error.exitCode;
}
