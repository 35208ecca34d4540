/** For tests: `scripts/publisher.ts` as its supervisor sees it. */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { PublisherStatus, PublisherStep } from 'shared/domain/publisher-status';
import { readPublisherMessage, type PublisherMessage } from '../messages.ts';
import { TOKEN, type Place } from './place.ts';

const scripts = path.join(import.meta.dirname, '../..');

export interface RunningPublisher {
  pid: number;
  /** How the first publication ended. */
  first: Promise<Extract<PublisherMessage, { kind: 'first attempt' }>>;
  /** The exit code or the signal. */
  ended: Promise<number | string>;
  /** All that it wrote, once it has ended. */
  output: Promise<string>;
  status(): Promise<PublisherStatus>;
  command(name: string): Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<number | string>;
}

/** @param onStep hears each step that the publisher tells. */
export function startPublisher(
  place: Place,
  resources: AsyncDisposableStack,
  onStep: (step: PublisherStep, running: RunningPublisher) => void = () => undefined,
): RunningPublisher {
  const child = fork(path.join(scripts, 'publisher.ts'), {
    env: place.environment,
    silent: true,
    execArgv: [],
  });
  const streams = [child.stdout, child.stderr].flatMap((stream) => (stream ? [text(stream)] : []));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const first = Promise.withResolvers<Extract<PublisherMessage, { kind: 'first attempt' }>>();
  const ask = (name: string, init: RequestInit): Promise<Response> =>
    fetch(`${place.publisherUrl}/${name}`, { ...init, headers: { authorization: `Bearer ${TOKEN}` } });
  const running: RunningPublisher = {
    pid: child.pid ?? 0,
    first: first.promise,
    ended,
    output: Promise.all(streams).then((texts) => texts.join('')),
    status: async () => (await ask('status', {})).json() as Promise<PublisherStatus>,
    command: async (name) => (await ask(name, { method: 'POST' })).status,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
  child.on('message', (raw) => {
    const message = readPublisherMessage(raw);
    if (message?.kind === 'first attempt') first.resolve(message);
    else if (message) onStep(message.step, running);
  });
  resources.defer(async () => void (await running.stop('SIGKILL')));
  return running;
}

/** @throws when the first publication has failed. */
export async function startWell(...given: Parameters<typeof startPublisher>): Promise<RunningPublisher> {
  const running = startPublisher(...given);
  const { failure } = await running.first;
  if (failure) throw new Error(failure.sentence);
  return running;
}

/** Runs another script of the project to its end, such as `rollback.ts`. */
export async function runScript(place: Place, script: string, ...words: string[]): Promise<number> {
  const child = spawn(process.execPath, [path.join(scripts, script), ...words], {
    env: place.environment,
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'close')) as [number];
  return code;
}
