/** A data folder, ports and secrets for one site that is measured; nothing of a developer's own site is touched. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareEnvironments, projectSettings, type Environments } from '../../environment/project.ts';
import type { Settings } from '../../environment/settings.ts';
import { root } from '../../paths.ts';
import { checkPort } from '../../start/check-port.ts';

export interface Place {
  settings: Settings;
  environments: Environments;
  /** Beside the pictures that pulls process, where an Astro build looks for them. */
  snapshotFile: string;
  /** A new path for files to measure with. */
  folder(name: string): string;
  logFile(name: string): string;
}

/** Fixed, so that the site is bundled once for all sizes and runs: its address is in the pages. */
const PORTS = { CMS_PORT: '14337', SITE_PORT: '14380', PUBLISHER_PORT: '14381' };
/** All else would lead to a developer's own database, site or storage. */
const TAKEN_OVER = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', ...Object.keys(PORTS)];

/**
 * The folder goes with the resources.
 * @throws Failure when a port is taken.
 */
export async function makePlace(resources: AsyncDisposableStack): Promise<Place> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  resources.defer(() => rm(dataDir, { recursive: true, force: true }));
  const outside = {
    ...PORTS,
    ...Object.fromEntries(TAKEN_OVER.map((name) => [name, process.env[name]]).filter(([, value]) => value)),
    DATA_DIR: dataDir,
    OUTBOX_DIR: path.join(dataDir, 'outbox'),
    ENV_FILE: path.join(dataDir, '.env'),
    FIRST_CONTENT: 'no',
    ADMIN_EMAIL: 'mesure@example.org',
    ADMIN_PASSWORD: 'Mesure-2026',
  };
  const settings = projectSettings(root, outside);
  await checkPort(settings.cmsHost, settings.cmsPort, 'CMS_PORT');
  await checkPort(settings.siteHost, settings.sitePort, 'SITE_PORT');
  await checkPort(settings.publisherHost, settings.publisherPort, 'PUBLISHER_PORT');
  return {
    settings,
    environments: prepareEnvironments(root, settings, 'production', outside),
    snapshotFile: path.join(dataDir, 'snapshot', 'measured.json'),
    folder: (name) => path.join(dataDir, 'measured', name),
    logFile: (name) => path.join(dataDir, 'logs', `${name}.log`),
  };
}
