/** Run as a process of its own: a second CMS on the database of the environment, which runs the schedule when told to. */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '..', '..', 'dist');

type Load = typeof import('../../scripts/load-strapi.ts');
type Run = typeof import('../../src/scheduling/run-schedule.ts');
const { loadStrapi } = require(path.join(dist, 'scripts/load-strapi')) as Load;
const { runSchedule } = require(path.join(dist, 'src/scheduling/run-schedule')) as Run;

const strapi = await loadStrapi({});

process.on('message', async (minute: string) => {
  const done = await runSchedule(strapi, new Date(minute));
  process.send?.(done.map(({ documentId }) => documentId));
});
process.once('disconnect', () => process.exit());
process.send?.('started');
