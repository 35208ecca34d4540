/** Going back to an earlier release and to the newest again, by the command that people use, while the publisher runs. */
import { setTimeout as delay } from 'node:timers/promises';
import path from 'node:path';
import { root } from '../../paths.ts';
import { openSiteStore } from '../../release/site-store.ts';
import type { Place } from '../site-under-bench/place.ts';
import { runProgram } from '../site-under-bench/run-program.ts';
import type { Figures } from './figures.ts';
import { timeToLive } from './time-to-live.ts';

const ROUNDS = 3;
/** As much as the publisher takes to tidy up after a release, for which a rollback would wait. */
const PAUSE_MS = 1300;

/** What the home page says in each of the two newest releases. */
export interface HomePageWords {
  earlier: string;
  newest: string;
}

type RollbackFigures = Pick<Figures, 'rollback' | 'rollbackShown' | 'liftToNewest'>;

/** Leaves the newest release live, and nothing held. @throws Failure when the command fails. */
export async function measureRollbacks(
  place: Place,
  { earlier, newest }: HomePageWords,
  resources: AsyncDisposableStack,
): Promise<RollbackFigures> {
  const { dataDir, siteUrl } = place.settings;
  const url = `${siteUrl}/`;
  // By its number: the release before the newest is, from the second round on, the newest content as well.
  const number = String(openSiteStore(dataDir).releases()[1]?.number);
  const run = async (...words: string[]): Promise<void> => {
    const command = [path.join(root, 'scripts/rollback.ts'), ...words];
    const environment = place.environments.publisher;
    const logFile = place.logFile('rollback');
    await runProgram({ name: 'the rollback', command, cwd: root, environment, logFile }, resources);
  };
  const times = { rollback: [] as number[], rollbackShown: [] as number[], liftToNewest: [] as number[] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    await delay(PAUSE_MS);
    const back = await timeToLive({ publish: () => run(number), url, words: earlier });
    times.rollback.push(back.answered);
    times.rollbackShown.push(back.live);
    const lifted = await timeToLive({ publish: () => run('--lift'), url, words: newest });
    times.liftToNewest.push(lifted.live);
  }
  return times;
}
