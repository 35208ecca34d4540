/**
 * Fills the CMS of a fresh data folder with generated content. A process of its own, because a Strapi takes one for
 * itself; the CMS must be compiled (`cms/dist`) and not be running on that folder.
 */
import { generateContent } from 'shared/testing/generated-content/generate-content';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { main } from '../process/main.ts';
import { readOptions } from '../process/options.ts';
import { fillCms } from './fill-cms/fill.ts';
import { loadCms } from './fill-cms/strapi.ts';

const HELP = `Usage: DATA_DIR=<a new folder> node scripts/bench/fill-cms.ts --entries <number> [--seed <number>]

Fills the CMS of a new data folder with so many generated entries (300 or more), all published. The CMS's other
settings come from the environment as well. The same seed (1 unless given) makes the same content.`;

const { entries, seed } = readOptions(HELP, {
  entries: { type: 'string' },
  seed: { type: 'string', default: '1' },
});
await main(async () => {
  if (!entries || !process.env['DATA_DIR']) throw new Failure(HELP, exitCodes.usage);
  const began = performance.now();
  const strapi = await loadCms(process.env);
  try {
    await fillCms(strapi, generateContent(Number(entries), Number(seed)));
  } finally {
    await strapi.destroy();
  }
  console.log(`${entries} entries in ${Math.round(performance.now() - began)} ms`);
});
