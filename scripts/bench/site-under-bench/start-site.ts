/** Starts the parts of the product that a measure needs, each as a process of its own. */
import path from 'node:path';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { exitCodes } from '../../exit-codes.ts';
import { Failure } from '../../failure.ts';
import { cmsFolder, root, strapiProgram } from '../../paths.ts';
import { startChild } from '../../process/child.ts';
import { startCms } from '../../start/start-cms.ts';
import { startPublisher } from '../../start/start-publisher.ts';
import type { Place } from './place.ts';
import { childWith } from './own-children.ts';

/** The parts run until the resources are released. @returns the process, where the system tells. @throws Failure */
export async function startMeasuredCms(
  place: Place,
  resources: AsyncDisposableStack,
): Promise<number | undefined> {
  await startCms(
    {
      command: [strapiProgram, 'start'],
      cwd: cmsFolder,
      environment: place.environments.cms,
      settings: place.settings,
      logFile: place.logFile('cms'),
      onMessage: () => {},
    },
    resources,
  );
  return childWith(path.basename(strapiProgram));
}

export async function startMeasuredServer(place: Place, resources: AsyncDisposableStack): Promise<void> {
  const { promise: up, resolve } = Promise.withResolvers<void>();
  const server = startChild({
    command: [path.join(root, 'scripts/bench/serve-site.ts')],
    cwd: root,
    environment: place.environments.site,
    logFile: place.logFile('server'),
    onMessage: () => resolve(),
  });
  resources.use(server);
  const ended = server.ended.then(({ how, lastLines }) => {
    throw new Failure(`The server of the site stopped (${how}).`, exitCodes.unexpected, lastLines);
  });
  await Promise.race([up, ended]);
  ended.catch(() => undefined);
}

export interface MeasuredPublisher {
  pid: number | undefined;
  /** Milliseconds from its start to its first release. */
  firstPublication: number;
  status(): Promise<PublisherStatus>;
}

/** @param onStep hears what is done until the first release. @throws Failure when there is none. */
export async function startMeasuredPublisher(
  { settings, environments, logFile }: Place,
  resources: AsyncDisposableStack,
  onStep: (text: string) => void,
): Promise<MeasuredPublisher> {
  const environment = environments.publisher;
  let isPublished = false;
  const began = performance.now();
  await startPublisher(
    {
      environment,
      dataDir: settings.dataDir,
      logFile: logFile('publisher'),
      onStep: (text) => isPublished || onStep(text),
    },
    resources,
  );
  const firstPublication = performance.now() - began;
  isPublished = true;
  const headers = { authorization: `Bearer ${environment['PUBLISHER_TOKEN'] ?? ''}` };
  return {
    pid: childWith('publisher.ts'),
    firstPublication,
    async status() {
      const response = await fetch(`${settings.publisherUrl}/status`, { headers });
      return (await response.json()) as PublisherStatus;
    },
  };
}
