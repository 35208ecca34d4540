/** A pull from a fake CMS of its own, as tests of the pull start it: no waits between tries, files kept in one folder. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCmsClient } from '../cms/client.ts';
import { pull, type Pulled } from '../cms/pull.ts';
import { aCommune, aJobDescription, aSchoolIntervention, aSector } from './builders.ts';
import { startFakeCms, type FakeCms, type FakeContent, type Fault } from './fake-cms.ts';

/** A little of each type that others refer to. */
export const basics = {
  sector: [aSector()],
  commune: [aCommune()],
  'job-description': [aJobDescription()],
  'school-intervention': [aSchoolIntervention()],
};

let running: FakeCms | undefined;
let folder: string | undefined;

export async function pullFrom(
  content: FakeContent,
  options: { fault?: Fault; previous?: Pulled['snapshot'] } = {},
): Promise<Pulled> {
  await stopFakeCms();
  running = await startFakeCms(content, options.fault);
  folder ??= await mkdtemp(join(tmpdir(), 'pull-'));
  const http = { sleep: () => Promise.resolve(), random: () => 0, timeoutMs: 500 };
  return pull({
    client: createCmsClient({ url: running.url, token: 'read', ...http }),
    media: { folder, ...http },
    previous: options.previous,
  });
}

/** The CMS that the last `pullFrom` asked. */
export function askedCms(): FakeCms {
  if (!running) throw new Error('Nothing was pulled yet.');
  return running;
}

/** After each test. */
export async function stopFakeCms(): Promise<void> {
  await running?.close();
  running = undefined;
}
