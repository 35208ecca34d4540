/** Starts the publisher and waits for its first publication. */
import type { PublisherStep } from 'shared/domain/publisher-status';
import type { Environment } from '../environment/env-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { publisherCommand, root } from '../paths.ts';
import { startChild } from '../process/child.ts';
import { readPublisherMessage, type PublisherMessage } from '../publisher/messages.ts';
import { openSiteStore } from '../release/site-store.ts';

export interface PublisherProgram {
  environment: Environment;
  dataDir: string;
  logFile: string;
  /** Hears what it is doing, such as "rendering 12/72". */
  onStep: (text: string) => void;
}

/** glibc keeps a heap for each thread that ever worked, such as those that make pictures: a tenth of a large site's memory. */
const LEAN_MEMORY = { MALLOC_ARENA_MAX: '2' };

type FirstAttempt = Extract<PublisherMessage, { kind: 'first attempt' }>;

/**
 * The publisher goes on publishing until the resources are released.
 * @returns what to tell people: the report on the content, or why the earlier site stays live; empty when all is well.
 * @throws Failure when there is no site at all.
 */
export async function startPublisher(
  program: PublisherProgram,
  resources: AsyncDisposableStack,
): Promise<string> {
  const { promise: first, resolve } = Promise.withResolvers<FirstAttempt>();
  const child = resources.use(
    startChild({
      command: publisherCommand,
      cwd: root,
      environment: { ...LEAN_MEMORY, ...program.environment },
      logFile: program.logFile,
      onMessage: (raw) => {
        const message = readPublisherMessage(raw);
        if (message?.kind === 'step') program.onStep(words(message.step, message.done, message.total));
        else if (message) resolve(message);
      },
    }),
  );
  const ended = child.ended.then(({ how, lastLines }) => {
    const sentence = `The publisher stopped (${how}): correct what the lines above name, then start again; all of them are in ${program.logFile}.`;
    throw new Failure(sentence, typeof how === 'number' && how > 0 ? how : exitCodes.unexpected, lastLines);
  });
  const { notice, failure } = await Promise.race([first, ended]);
  // From now on its end is no failure of the start: the site is served as it is.
  ended.catch(() => undefined);
  return failure ? earlierSite(program.dataDir, failure) : notice;
}

function earlierSite(dataDir: string, { sentence, exitCode }: NonNullable<FirstAttempt['failure']>): string {
  const live = openSiteStore(dataDir).live();
  if (!live) throw new Failure(sentence, exitCode);
  const made = new Date(live.createdAt).toLocaleString('en-GB');
  return `${sentence}\nRelease ${live.number} of ${made} stays live; the publisher goes on trying.`;
}

function words(step: PublisherStep, done: number, total: number): string {
  return total > 0 ? `${step} ${done}/${total}` : step;
}
