/** The `.env` at the root: made once with fresh secrets, completed when a new one is needed, never overwritten. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { exitCodes } from '../exit-codes.ts';
import { errorCode, Failure } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';
import { secrets } from './secrets.ts';

/** Values by name, as a process's environment holds them. */
export type Environment = Record<string, string | undefined>;

/** What the file says; nothing when there is no file yet. */
export function readEnvFile(file: string): Environment {
  return parseEnv(readText(file) ?? '');
}

/** The file's values under the environment's own, which win; an empty value counts as not set. */
export function mergeEnvironment(fromFile: Environment, fromOutside: Environment): Environment {
  const set = Object.entries(fromOutside).filter(([, value]) => value);
  return { ...fromFile, ...Object.fromEntries(set) };
}

/**
 * Adds the secrets that neither the environment nor the file gives.
 * @returns the names added, none when the file was complete.
 */
export function completeEnvFile(file: string, fromOutside: Environment): string[] {
  const text = readText(file);
  const known = mergeEnvironment(parseEnv(text ?? ''), fromOutside);
  const missing = Object.keys(secrets).filter((name) => !known[name]);
  if (missing.length === 0) return [];
  try {
    if (text === undefined) create(file, HEADING + linesFor(missing));
    else replace(file, `${text.replace(/\n*$/, '\n')}${linesFor(missing)}`);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return completeEnvFile(file, fromOutside);
    const sentence = `${file} cannot be written (${errorCode(error)}): give this user the right to write there, or set ${missing.join(', ')} in the environment.`;
    throw new Failure(sentence, exitCodes.notWritable);
  }
  return missing;
}

const HEADING = `# Secrets and settings of this checkout, made on its first start. Keep it: the content's accounts and
# tokens depend on it. Every variable is described in README.md; the environment's own values win over these.
`;

function linesFor(names: readonly string[]): string {
  return names.map((name) => `${name}=${secrets[name]?.() ?? ''}\n`).join('');
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Failure(
      `${file} cannot be read (${errorCode(error)}): give this user the right to read it.`,
      exitCodes.notWritable,
    );
  }
}

/** Appears whole or not at all, and fails with EEXIST if another start made it first. */
function create(file: string, text: string): void {
  withTemporary(file, text, (temporary) => linkSync(temporary, file));
}

function replace(file: string, text: string): void {
  withTemporary(file, text, (temporary) => renameSync(temporary, file));
}

function withTemporary(file: string, text: string, place: (temporary: string) => void): void {
  // In a folder that Git ignores: a start killed here must leave no secret that could be committed.
  const folder = path.join(path.dirname(file), '.tmp');
  const temporary = path.join(folder, `env-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(temporary, text, { mode: 0o600, flush: true });
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}
