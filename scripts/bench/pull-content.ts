/** Measures pulls from the running CMS in a process of its own, as the publisher has one. */
import path from 'node:path';
import { createCmsClient } from 'shared/cms/client';
import { openPullSession, type PullSession } from 'shared/cms/pull-session';
import { writeSnapshot } from 'shared/cms/snapshot-file';
import { projectSettings } from '../environment/project.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { root } from '../paths.ts';
import { main } from '../process/main.ts';
import { readOptions } from '../process/options.ts';
import { entriesToEdit, DELTA_PULLS } from './site-under-bench/content.ts';
import { signIn } from './site-under-bench/editor.ts';

const HELP = `Usage: node scripts/bench/pull-content.ts --entries <number> --edits <number> --rounds <number> --snapshot <file>

Pulls everything from the running CMS once to process the pictures, then so many times again, and what changed after
each of ${DELTA_PULLS} edits. The entries are those that fill-cms.ts was given, the edits those that will be measured
later: others are made here. Keeps the content in the file and says as JSON the milliseconds of each pull.`;

const options = readOptions(HELP, {
  entries: { type: 'string' },
  edits: { type: 'string' },
  rounds: { type: 'string' },
  snapshot: { type: 'string' },
});
await main(async () => {
  const { entries, edits, rounds, snapshot: file } = options;
  if (!entries || !edits || !rounds || !file) throw new Failure(HELP, exitCodes.usage);
  const { cmsUrl, dataDir, adminEmail, adminPassword } = projectSettings(root);
  const client = createCmsClient({ url: cmsUrl, token: process.env['CMS_READ_TOKEN'] ?? '' });
  const open = (): PullSession =>
    openPullSession({ client, media: { folder: path.join(dataDir, 'snapshot/media') } });

  const first = await timed(() => open().pullAll());
  let session = open();
  const full: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    session = open();
    full.push((await timed(() => session.pullAll())).ms);
  }

  const editor = await signIn({ cmsUrl, email: adminEmail, password: adminPassword ?? '' });
  const delta: number[] = [];
  let { snapshot } = first.result;
  for (const { type, documentId } of entriesToEdit(Number(entries), Number(edits) + DELTA_PULLS).slice(
    -DELTA_PULLS,
  )) {
    await editor.save(type, documentId, { title: `Lecture nouvelle ${delta.length + 1}` });
    await editor.publish(type, documentId);
    const { ms, result } = await timed(() => session.pullChanges());
    if (result.whole)
      throw new Failure(
        'The CMS could not name what changed: there is no delta pull to measure.',
        exitCodes.unexpected,
      );
    delta.push(ms);
    snapshot = result.snapshot;
  }
  await writeSnapshot(file, snapshot);
  console.log(JSON.stringify({ problems: first.result.problems.length, firstPull: [first.ms], full, delta }));
});

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}
