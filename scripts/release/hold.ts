/** The mark of a rollback: as long as it stands, nothing newer goes live. */
import { rmSync, statSync } from 'node:fs';
import { isRecord, readJson, writeWhole } from './whole-file.ts';

export interface Hold {
  /** The release that was gone back to; 0 when the mark cannot be read. */
  release: number;
  /** ISO 8601. */
  since: string;
}

/** Whatever stands in the mark's place holds. */
export function readHold(file: string): Hold | undefined {
  const written = statSync(file, { throwIfNoEntry: false })?.mtime;
  if (!written) return undefined;
  const value = readJson(file);
  if (isRecord(value) && typeof value['release'] === 'number' && typeof value['since'] === 'string')
    return { release: value['release'], since: value['since'] };
  return { release: 0, since: written.toISOString() };
}

export function writeHold(file: string, hold: Hold): void {
  writeWhole(file, JSON.stringify(hold));
}

export function removeHold(file: string): void {
  rmSync(file, { force: true });
}
