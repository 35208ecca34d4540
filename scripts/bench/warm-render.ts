/** Measures full renders by the warm bundle in a process of its own, as the publisher has one. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readSnapshot } from 'shared/cms/snapshot-file';
import { projectSettings } from '../environment/project.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { astroProgram, root } from '../paths.ts';
import { main } from '../process/main.ts';
import { readOptions } from '../process/options.ts';
import { loadSiteBundle } from '../publisher/site-bundle.ts';
import { createWarmSite } from '../publisher/warm-site.ts';
import { openObjectStore, type ObjectStore } from '../release/object-store.ts';
import { applyDifferences } from '../release/tree.ts';

const HELP = `Usage: node scripts/bench/warm-render.ts --snapshot <file> --rounds <number> --into <new folder>

Renders every page of a snapshot and writes each into a store, so many times, each time into a new one, after bundling
the site's code where that is needed. Leaves the stores and, in files/, the last round's files at their addresses. Says
as JSON the number of files and the milliseconds of each round: the first one loads the pages' code too.`;

const options = readOptions(HELP, {
  snapshot: { type: 'string' },
  rounds: { type: 'string' },
  into: { type: 'string' },
});
await main(async ({ resources }) => {
  const { snapshot: file, rounds, into } = options;
  if (!file || !rounds || !into) throw new Failure(HELP, exitCodes.usage);
  const { siteUrl, dataDir } = projectSettings(root);
  const logFile = path.join(dataDir, 'logs/site-bundle.log');
  const { renderer } = await loadSiteBundle({ root, astroProgram, siteUrl, logFile }, resources);
  const snapshot = await readSnapshot(file);
  const now = new Date();
  const ms: number[] = [];
  let files = 0;
  mkdirSync(into);
  for (let round = 1; round <= Number(rounds); round += 1) {
    const objects = openObjectStore(path.join(into, `objects-${round}`));
    const began = performance.now();
    const site = createWarmSite(renderer, (_, bytes) => objects.put(bytes));
    await site.update(snapshot, now);
    ms.push(performance.now() - began);
    files = site.files.size;
    if (round === Number(rounds)) lay(path.join(into, 'files'), site.files, objects);
  }
  console.log(JSON.stringify({ files, rounds: ms }));
});

function lay(folder: string, files: ReadonlyMap<string, string>, objects: ObjectStore): void {
  mkdirSync(folder);
  applyDifferences(folder, new Map(), files, objects);
}
