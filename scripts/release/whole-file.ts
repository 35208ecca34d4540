/** Small files that are read while others write them: there is the old text or the new one, never a part. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';

/** @throws the system's error; the file is then as it was. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** @returns what the JSON file holds; undefined when there is none, or when it holds no JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Narrows what was read from outside to something whose fields can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
