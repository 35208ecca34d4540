/** A script's command line. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { exitCodes } from '../exit-codes.ts';
import { errorCode } from '../failure.ts';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** The options given; `--help`, or one that does not exist, shows the help and ends the process. */
export function readOptions<T extends ParseArgsOptionsConfig>(help: string, options: T) {
  const { values } = parseOrExit(help, options);
  if ('help' in values) {
    console.log(help);
    process.exit(0);
  }
  return values;
}

function parseOrExit<T extends ParseArgsOptionsConfig>(help: string, options: T) {
  try {
    return parseArgs({ options: { ...options, ...HELP } });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : errorCode(error)}\n\n${help}`);
    process.exit(exitCodes.usage);
  }
}
