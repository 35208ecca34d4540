/** Measures what writing the files of a release costs a plain Node script, in a process of its own. */
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { main } from '../process/main.ts';
import { readOptions } from '../process/options.ts';
import { sizesOf, writeFiles } from './plain-writer/write-files.ts';

const HELP = `Usage: node scripts/bench/plain-writer.ts --like <folder> --into <new folder>

Writes as many files of the same names and sizes as there are in the first folder into the second one, which must not
exist yet, and says as JSON how many there were, their bytes, and the milliseconds that writing them took.`;

const { like, into } = readOptions(HELP, { like: { type: 'string' }, into: { type: 'string' } });
await main(async () => {
  if (!like || !into) throw new Failure(HELP, exitCodes.usage);
  const files = sizesOf(like);
  const ms = writeFiles(files, into);
  const bytes = files.reduce((total, { size }) => total + size, 0);
  console.log(JSON.stringify({ files: files.length, bytes, ms }));
});
