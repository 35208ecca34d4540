/** A script's command line. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { exitCodes } from '../exit-codes.ts';
import { errorCode } from '../failure.ts';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** The options given; `--help`, or one that does not exist, shows the help and ends the process. */
export function readOptions<T extends ParseArgsOptionsConfig>(help: string, options: T) {
  return readArguments(help, options, 0).values;
}

/** The same with words that belong to no option, `most` at most. */
export function readArguments<T extends ParseArgsOptionsConfig>(help: string, options: T, most: number) {
  const { values, positionals } = parseOrExit(help, options, most);
  if ('help' in values) {
    console.log(help);
    process.exit(0);
  }
  return { values, words: positionals };
}

/** Shows what is wrong and the help, and ends the process. */
export function refuseArguments(help: string, sentence: string): never {
  console.error(`${sentence}\n\n${help}`);
  process.exit(exitCodes.usage);
}

function parseOrExit<T extends ParseArgsOptionsConfig>(help: string, options: T, most: number) {
  try {
    const parsed = parseArgs({ options: { ...options, ...HELP }, allowPositionals: most > 0 });
    const [odd] = parsed.positionals.slice(most);
    return odd === undefined ? parsed : refuseArguments(help, `Unexpected argument '${odd}'.`);
  } catch (error) {
    return refuseArguments(help, error instanceof Error ? error.message : errorCode(error));
  }
}
