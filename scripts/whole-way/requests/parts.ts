/** The product in its parts, as production runs them: each is started and stopped by itself, or killed. */
import path from 'node:path';
import { prepareEnvironments, projectSettings } from '../../environment/project.ts';
import type { Environment } from '../../environment/env-file.ts';
import { cmsFolder, root, strapiProgram } from '../../paths.ts';
import { killAllChildren } from '../../process/child.ts';
import { siteFolders } from '../../release/site-folders.ts';
import { serve } from '../../serve/serve.ts';
import { buildCms, isCmsBuilt } from '../../start/build-cms.ts';
import { startCms } from '../../start/start-cms.ts';
import { startPublisher } from '../../start/start-publisher.ts';
import type { Place } from '../product.ts';

export type Part = 'cms' | 'site' | 'publisher';

export interface Parts {
  /** What the CMS was given: the tokens are in it. */
  environment: Environment;
  start(part: Part): Promise<void>;
  /** In order, as a supervisor does. */
  stop(part: Part): Promise<void>;
  /** The CMS and the publisher end on the spot, as in a power cut; the web server stays. */
  cutPower(): Promise<void>;
  stopAll(): Promise<void>;
}

/** Builds the CMS where its code has changed; starts nothing. */
export async function openParts({ environment, dataDir }: Place): Promise<Parts> {
  const settings = projectSettings(root, environment);
  const environments = prepareEnvironments(root, settings, 'production', environment);
  const running = new Map<Part, AsyncDisposableStack>();
  let starts = 0;
  // One for each start: what an earlier one has said stays.
  const logFile = (name: string) => path.join(dataDir, 'logs', `${name}-${(starts += 1)}.log`);

  const start: Record<Part, (resources: AsyncDisposableStack) => Promise<unknown>> = {
    cms: (resources) =>
      startCms(
        {
          command: [strapiProgram, 'start'],
          cwd: cmsFolder,
          environment: environments.cms,
          settings,
          logFile: logFile('cms'),
          onMessage: () => undefined,
        },
        resources,
      ),
    publisher: (resources) =>
      startPublisher(
        {
          environment: environments.publisher,
          dataDir,
          logFile: logFile('publisher'),
          onStep: () => undefined,
        },
        resources,
      ),
    site: async (resources) => {
      const { siteHost, sitePort, intakeUrl } = settings;
      resources.use(await serve(siteFolders(dataDir).current, siteHost, sitePort, { url: intakeUrl }));
    },
  };

  const parts: Parts = {
    environment: environments.cms,
    async start(part) {
      const resources = new AsyncDisposableStack();
      running.set(part, resources);
      await start[part](resources);
    },
    async stop(part) {
      await running.get(part)?.disposeAsync();
      running.delete(part);
    },
    async cutPower() {
      killAllChildren();
      await Promise.all([parts.stop('cms'), parts.stop('publisher')]);
    },
    async stopAll() {
      for (const part of [...running.keys()].toReversed()) await parts.stop(part);
    },
  };
  await build(environments.cms, settings.cmsUrl, logFile('cms-build'));
  return parts;
}

async function build(environment: Environment, cmsUrl: string, logFile: string): Promise<void> {
  await using resources = new AsyncDisposableStack();
  const wanted = { root, strapiProgram, environment, cmsUrl, logFile };
  if (!isCmsBuilt(wanted)) await buildCms(wanted, resources);
}
