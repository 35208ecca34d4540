/** The ways to render all of a site: by Astro, by the warm bundle, and not at all, which is the limit. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { astroProgram, siteFolder } from '../../paths.ts';
import type { Place } from '../site-under-bench/place.ts';
import { runMeasure, runProgram } from '../site-under-bench/run-program.ts';
import type { Figures, Times } from './figures.ts';

const COLD_BUILDS = 3;
const WARM_ROUNDS = 5;
const WRITER_RUNS = 5;

type RenderingFigures = Pick<Figures, 'rendered' | 'coldBuild' | 'warmRender' | 'plainWriter'>;

/** Needs the place's snapshot. @param note hears what is being done. */
export async function measureRendering(
  place: Place,
  resources: AsyncDisposableStack,
  note: (detail: string) => void,
): Promise<RenderingFigures> {
  await mkdir(place.folder(''), { recursive: true });
  const coldBuild: number[] = [];
  for (let build = 1; build <= COLD_BUILDS; build += 1) {
    note(`astro build ${build}/${COLD_BUILDS}`);
    coldBuild.push(await measureColdBuild(place, build, resources));
  }
  note('warm render');
  const warm = place.folder('warm');
  const { files, rounds } = (await runMeasure(
    {
      script: 'warm-render.ts',
      options: { snapshot: place.snapshotFile, rounds: WARM_ROUNDS, into: warm },
      environment: place.environments.publisher,
      logFile: place.logFile('warm-render'),
    },
    resources,
  )) as { files: number; rounds: Times };
  const plainWriter: number[] = [];
  for (let run = 1; run <= WRITER_RUNS; run += 1) {
    note(`plain writer ${run}/${WRITER_RUNS}`);
    plainWriter.push(await measureWriter(place, path.join(warm, 'files'), run, resources));
  }
  await rm(place.folder(''), { recursive: true });
  return { rendered: files, coldBuild, warmRender: rounds, plainWriter };
}

async function measureColdBuild(
  place: Place,
  build: number,
  resources: AsyncDisposableStack,
): Promise<number> {
  const out = place.folder(`cold-${build}`);
  const { ms } = await runProgram(
    {
      name: 'the Astro build',
      command: [astroProgram, 'build', '--outDir', out],
      cwd: siteFolder,
      environment: { ...place.environments.site, SNAPSHOT_FILE: place.snapshotFile },
      logFile: place.logFile('astro-build'),
    },
    resources,
  );
  return ms;
}

/** Nothing is removed between the runs: the file system would still be busy with that during the next one. */
async function measureWriter(
  place: Place,
  like: string,
  run: number,
  resources: AsyncDisposableStack,
): Promise<number> {
  const into = place.folder(`plain-${run}`);
  const { ms } = (await runMeasure(
    {
      script: 'plain-writer.ts',
      options: { like, into },
      environment: place.environments.site,
      logFile: place.logFile('plain-writer'),
    },
    resources,
  )) as { ms: number };
  return ms;
}
