/** Everything that is measured on a site of one size, one thing after the other. */
import path from 'node:path';
import type { Steps } from '../../console/steps.ts';
import { exitCodes } from '../../exit-codes.ts';
import { Failure } from '../../failure.ts';
import { root, strapiProgram } from '../../paths.ts';
import { buildCms, isCmsBuilt } from '../../start/build-cms.ts';
import { processMemory } from '../process-memory.ts';
import { DELTA_PULLS, entriesToEdit, eventsToPreview, SEED } from '../site-under-bench/content.ts';
import { signIn } from '../site-under-bench/editor.ts';
import { makePlace, type Place } from '../site-under-bench/place.ts';
import { runMeasure, runProgram } from '../site-under-bench/run-program.ts';
import {
  startMeasuredCms,
  startMeasuredPublisher,
  startMeasuredServer,
  type MeasuredPublisher,
} from '../site-under-bench/start-site.ts';
import type { Figures, Times } from './figures.ts';
import { measureEntryEdits, measureSettingsEdits, siteNameOf } from './measure-edits.ts';
import { measurePreviews } from './measure-preview.ts';
import { measureRendering } from './measure-rendering.ts';
import { measureRollbacks } from './measure-rollbacks.ts';

export interface Size {
  entries: number;
  /** How many entries are edited, one after the other. */
  edits: number;
}

const FULL_PULLS = 3;
const SETTINGS_EDITS = 3;

/** Everything it starts and writes goes with the resources. @throws Failure when something cannot be measured. */
export async function measureSize(
  size: Size,
  steps: Steps,
  resources: AsyncDisposableStack,
): Promise<Figures> {
  const { entries, edits } = size;
  const place = await makePlace(resources);
  const { cmsUrl, siteUrl, publisherUrl, adminEmail, adminPassword = '' } = place.settings;
  const step: Steps = (name, ...rest) => steps(`${entries} entries: ${name}`, ...rest);

  const build = {
    root,
    strapiProgram,
    environment: place.environments.cms,
    cmsUrl,
    logFile: place.logFile('cms-build'),
  };
  if (!isCmsBuilt(build)) await step('building the CMS', () => buildCms(build, resources));
  await step('filling the CMS', () => fill(place, entries, resources));
  const cms = await step('starting the CMS', () => startMeasuredCms(place, resources));
  const pulls = await step('pulls', () => measurePulls(place, size, resources));
  const rendering = await step('rendering', ({ note }) => measureRendering(place, resources, note));

  await startMeasuredServer(place, resources);
  const publisher = await step('first publication', ({ note }) =>
    startMeasuredPublisher(place, resources, note),
  );
  const editor = await signIn({ cmsUrl, email: adminEmail, password: adminPassword });
  const site = { editor, siteUrl, status: publisher.status };
  const edited = await step('edits of entries', ({ note }) =>
    measureEntryEdits(site, entriesToEdit(entries, edits + DELTA_PULLS).slice(0, edits), (count) =>
      note(`edit ${count}/${edits}`),
    ).catch((error: unknown) => explain(error, publisher)),
  );
  const settingsToLive = await step('edits of settings', () =>
    measureSettingsEdits(site, SETTINGS_EDITS).catch((error: unknown) => explain(error, publisher)),
  );
  const words = { earlier: siteNameOf(SETTINGS_EDITS - 1), newest: siteNameOf(SETTINGS_EDITS) };
  const rollbacks = await step('rollbacks', () => measureRollbacks(place, words, resources));
  const secret = place.environments.publisher['PREVIEW_SECRET'] ?? '';
  const preview = await step('previews', () =>
    measurePreviews({ editor, publisherUrl, secret }, eventsToPreview(entries)),
  );

  return {
    entries,
    ...pulls,
    ...rendering,
    firstPublication: [publisher.firstPublication],
    editToLive: edited.live,
    clickAnswered: edited.answered,
    filesOfEdit: edited.files,
    settingsToLive,
    ...rollbacks,
    preview,
    memory: { publisher: await most(publisher.pid), cms: await most(cms) },
  };
}

function fill(place: Place, entries: number, resources: AsyncDisposableStack): Promise<unknown> {
  const command = [
    path.join(root, 'scripts/bench/fill-cms.ts'),
    '--entries',
    `${entries}`,
    '--seed',
    `${SEED}`,
  ];
  const environment = place.environments.cms;
  const logFile = place.logFile('fill-cms');
  return runProgram({ name: 'filling the CMS', command, cwd: root, environment, logFile }, resources);
}

async function measurePulls(
  { environments, snapshotFile, logFile }: Place,
  { entries, edits }: Size,
  resources: AsyncDisposableStack,
): Promise<Pick<Figures, 'fullPull' | 'deltaPull'>> {
  const { full, delta } = (await runMeasure(
    {
      script: 'pull-content.ts',
      options: { entries, edits, rounds: FULL_PULLS, snapshot: snapshotFile },
      // It edits too, hence more than the publisher's environment.
      environment: environments.cms,
      logFile: logFile('pull-content'),
    },
    resources,
  )) as { full: Times; delta: Times };
  return { fullPull: full, deltaPull: delta };
}

/** What the publisher says of a publication that does not come. */
async function explain(error: unknown, { status }: MeasuredPublisher): Promise<never> {
  const { failure } = await status();
  if (!failure) throw error;
  throw new Failure(`The publisher did not publish an edit: ${failure.message}`, exitCodes.unexpected);
}

async function most(pid: number | undefined): Promise<number | null> {
  const memory = pid === undefined ? undefined : await processMemory(pid);
  return memory?.most ?? null;
}
