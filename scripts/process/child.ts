/**
 * A program of the project run by this Node in a process group of its own, so that Ctrl-C reaches this process alone and
 * the children are stopped in order; its output goes to a log file and its last lines are kept for a failure.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { Environment } from '../environment/env-file.ts';
import { errorCode } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';

const KEPT_LINES = 20;
/** Strapi closes its database and open requests in this time; what is longer hangs. */
const GRACE_MS = 15_000;
const endWithParent = path.join(import.meta.dirname, 'end-with-parent.mjs');

export interface Program {
  /** A JavaScript or TypeScript file, with its arguments. */
  command: readonly string[];
  cwd: string;
  environment: Environment;
  /** Everything the child prints, kept from one run to the next start. */
  logFile: string;
  onLine?: (line: string) => void;
  onMessage?: (message: unknown) => void;
}

export interface Ending {
  /** The exit code, or the signal's name. */
  how: number | string;
  lastLines: readonly string[];
}

export interface Child extends AsyncDisposable {
  readonly ended: Promise<Ending>;
}

const running = new Set<ChildProcess>();

/** Starts a program; disposing of the child stops it and waits until it has ended. */
export function startChild({ command, cwd, environment, logFile, onLine, onMessage }: Program): Child {
  makeFolder(path.dirname(logFile));
  const child = spawn(process.execPath, ['--import', endWithParent, ...command], {
    cwd,
    env: { ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  child.on('message', (message) => onMessage?.(message));
  const lastLines = keepLines(child, logFile, onLine);
  const ended = new Promise<Ending>((resolve) => {
    // `close` comes after the last line has been read, `error` when there was no program to run.
    child.once('close', (code, signal) => resolve({ how: signal ?? code ?? 0, lastLines }));
    child.once('error', (error) => resolve({ how: error.message, lastLines }));
  }).finally(() => running.delete(child));
  return { ended, [Symbol.asyncDispose]: () => stop(child, ended) };
}

/** Ends every child on the spot: for the second Ctrl-C. */
export function killAllChildren(): void {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

async function stop(child: ChildProcess, ended: Promise<Ending>): Promise<void> {
  if (!running.has(child)) return;
  signalGroup(child, 'SIGTERM');
  const patience = new AbortController();
  const giveUp = delay(GRACE_MS, undefined, { signal: patience.signal }).then(
    () => signalGroup(child, 'SIGKILL'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await giveUp;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

function keepLines(child: ChildProcess, logFile: string, onLine?: (line: string) => void): readonly string[] {
  const log = openSync(logFile, 'w', 0o600);
  const lastLines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      const plain = stripVTControlCharacters(line);
      writeSync(log, `${plain}\n`);
      lastLines.push(plain);
      if (lastLines.length > KEPT_LINES) lastLines.shift();
      onLine?.(line);
    });
  }
  child.once('close', () => closeSync(log));
  return lastLines;
}
