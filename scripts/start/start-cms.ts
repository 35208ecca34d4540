/** Starts the CMS and waits until it answers. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Environment } from '../environment/env-file.ts';
import type { Settings } from '../environment/settings.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { startChild, type Child, type Ending } from '../process/child.ts';
import { readCmsMessage, type CmsMessage } from './cms-messages.ts';

/** How the log of the CMS shows an error. */
const LOGGED_ERROR = /\] error: (.+)/;

const POLL_MS = 200;
/** Neither a line nor a message in this time: it hangs. */
const SILENCE_MS = 120_000;

export interface CmsProgram {
  /** The `strapi` program with its command. */
  command: readonly string[];
  cwd: string;
  environment: Environment;
  settings: Settings;
  logFile: string;
  onLine?: (line: string) => void;
  onMessage: (message: CmsMessage) => void;
}

/** @throws Failure with its last lines when it ends, or says nothing more, before it answers. */
export async function startCms(program: CmsProgram, resources: AsyncDisposableStack): Promise<Child> {
  const { command, cwd, environment, settings, logFile } = program;
  let heardAt = performance.now();
  const child = resources.use(
    startChild({
      command,
      cwd,
      environment,
      logFile,
      onLine: (line) => {
        heardAt = performance.now();
        program.onLine?.(line);
      },
      onMessage: (raw) => {
        heardAt = performance.now();
        const message = readCmsMessage(raw);
        if (message) program.onMessage(message);
      },
    }),
  );
  let ending: Ending | undefined;
  void child.ended.then((value) => (ending = value));
  while (!(await answers(settings))) {
    if (ending) throw stopped(ending, logFile);
    if (performance.now() - heardAt > SILENCE_MS) throw silent(logFile);
    await delay(POLL_MS);
  }
  return child;
}

async function answers({ cmsHost, cmsPort }: Settings): Promise<boolean> {
  try {
    const { ok } = await fetch(`http://${reachable(cmsHost)}:${cmsPort}/_health`, {
      signal: AbortSignal.timeout(5000),
    });
    return ok;
  } catch {
    return false;
  }
}

/** An address to listen on is not always one to connect to. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function stopped({ how, lastLines }: Ending, logFile: string): Failure {
  const cause = lastLines.flatMap((line) => LOGGED_ERROR.exec(line)?.[1] ?? []).at(-1);
  if (cause === undefined) {
    const sentence = `The CMS stopped while it was starting (${how}): correct what the lines above name, then start again; all of them are in ${logFile}.`;
    return new Failure(sentence, exitCodes.cmsStart, lastLines);
  }
  const sentence = `The CMS stopped while it was starting: ${cause.replace(/\.$/, '')}. Correct that, then start again; all it said is in ${logFile}.`;
  return new Failure(sentence, exitCodes.cmsStart);
}

function silent(logFile: string): Failure {
  const sentence = `The CMS has said nothing for ${SILENCE_MS / 1000} s and does not answer: look at ${logFile}, then start again.`;
  return new Failure(sentence, exitCodes.cmsStart);
}
