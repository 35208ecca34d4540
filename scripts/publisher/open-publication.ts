/** Puts together what publishing needs, for the publisher and for `pnpm publish-site`: bundle, store, pull, gates. */
import path from 'node:path';
import { createCmsClient, type CmsClient } from 'shared/cms/client';
import { openPullSession, type PullOptions } from 'shared/cms/pull-session';
import { readSnapshotIfAny } from 'shared/cms/snapshot-file';
import type { PublisherStep } from 'shared/domain/publisher-status';
import type { Environment } from '../environment/env-file.ts';
import type { Settings } from '../environment/settings.ts';
import { astroProgram } from '../paths.ts';
import { openSiteStore, type SiteStore } from '../release/site-store.ts';
import { createPublication, type Publication } from './publication.ts';
import type { Puller } from './publisher-parts.ts';
import { loadSiteBundle, type SiteBundle } from './site-bundle.ts';

export interface OpenPublication {
  bundle: SiteBundle;
  store: SiteStore;
  puller: Puller;
  publication: Publication;
  client: CmsClient;
  /** Where the last good content is kept. */
  snapshotFile: string;
}

/** Hears what is being done; `total` is 0 where no number can be given. */
export type OnStep = (step: PublisherStep, done: number, total: number) => void;

/** Secrets that no file of a release may carry. */
const SECRET_NAMES = [
  'CMS_READ_TOKEN',
  'CMS_PREVIEW_TOKEN',
  'PREVIEW_SECRET',
  'PUBLISHER_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
];

/**
 * @param environment the publisher's, with its tokens.
 * @throws Failure when the site's code cannot be bundled.
 */
export async function openPublication(
  root: string,
  settings: Settings,
  environment: Environment,
  resources: AsyncDisposableStack,
  onStep: OnStep,
): Promise<OpenPublication> {
  const { dataDir, siteUrl, cmsUrl, intakeUrl } = settings;
  const logFile = path.join(dataDir, 'logs', 'site-bundle.log');
  const bundle = await loadSiteBundle({ root, astroProgram, siteUrl, logFile }, resources);
  const store = openSiteStore(dataDir, {
    kept: settings.releasesKept,
    warn: (sentence) => console.warn(sentence),
  });
  const folder = path.join(dataDir, 'snapshot');
  const snapshotFile = path.join(folder, 'snapshot.json');
  const mediaFolder = path.join(folder, 'media');
  const timeoutMs = settings.cmsTimeoutSeconds * 1000;
  const client = createCmsClient({ url: cmsUrl, token: environment['CMS_READ_TOKEN'] ?? '', timeoutMs });
  const pulling: PullOptions = {
    client,
    media: { folder: mediaFolder, timeoutMs },
    previous: await readSnapshotIfAny(snapshotFile),
    onProgress: (_, done, total) => onStep('pulling', done, total),
  };
  const session = openPullSession(pulling);
  const publication = createPublication({
    renderer: bundle.renderer,
    code: bundle.code,
    assetsFolder: bundle.assetsFolder,
    mediaFolder,
    store,
    siteUrl,
    cmsUrl,
    intakeUrl,
    secrets: SECRET_NAMES.flatMap((name) => environment[name] ?? []),
    onStep,
  });
  const puller: Puller = { all: () => session.pullAll(), changes: () => session.pullChanges() };
  return { bundle, store, puller, publication, client, snapshotFile };
}
