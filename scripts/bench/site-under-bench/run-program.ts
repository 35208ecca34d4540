/** Programs run to their end, one at a time: what they take, and what they say. */
import path from 'node:path';
import type { Environment } from '../../environment/env-file.ts';
import { exitCodes } from '../../exit-codes.ts';
import { Failure } from '../../failure.ts';
import { root } from '../../paths.ts';
import { startChild } from '../../process/child.ts';

export interface ProgramToRun {
  /** For people, such as "the Astro build". */
  name: string;
  command: readonly string[];
  cwd: string;
  environment: Environment;
  logFile: string;
}

export interface ProgramRun {
  /** Milliseconds from the start of the process to its end. */
  ms: number;
  lastLine: string;
}

/** @throws Failure with its last lines when it does not end well. */
export async function runProgram(
  program: ProgramToRun,
  resources: AsyncDisposableStack,
): Promise<ProgramRun> {
  const began = performance.now();
  const child = resources.use(startChild(program));
  const { how, lastLines } = await child.ended;
  const ms = performance.now() - began;
  if (how === 0) return { ms, lastLine: lastLines.at(-1) ?? '' };
  const sentence = `Nothing could be measured, because ${program.name} failed (${how}): correct what the lines above name.`;
  throw new Failure(sentence, typeof how === 'number' ? how : exitCodes.unexpected, lastLines);
}

/** Runs one of the measuring scripts of `scripts/bench`; gives the JSON that it says at its end. */
export async function runMeasure(
  {
    script,
    options,
    ...program
  }: Pick<ProgramToRun, 'environment' | 'logFile'> & {
    script: string;
    options: Record<string, string | number>;
  },
  resources: AsyncDisposableStack,
): Promise<unknown> {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const command = [path.join(root, 'scripts/bench', script), ...given];
  const { lastLine } = await runProgram({ name: script, command, cwd: root, ...program }, resources);
  return JSON.parse(lastLine) as unknown;
}
