/** What one release is: written once, when it is made, and never changed. */
import { isRecord } from './whole-file.ts';

export interface Manifest {
  /** 1 for the first; no two releases that went live have the same. */
  number: number;
  /** The CMS's count of changes that the content was pulled at. */
  revision: number;
  /** Digest of the snapshot. */
  snapshot: string;
  /** Version of the code that rendered it. */
  code: string;
  /** For when it was rendered, ISO 8601. */
  instant: string;
  /** When it was made, ISO 8601. */
  createdAt: string;
  pages: number;
  /** The release that a rollback went back to, whose files these are. */
  rollbackOf?: number;
  warnings: readonly string[];
  /** Against the release before. */
  changed: Changes;
  /** Hash by path, without a leading slash: `agenda/index.html`. */
  files: Readonly<Record<string, string>>;
  /** Assets of earlier releases that are still served. */
  carried: Readonly<Record<string, CarriedFile>>;
}

/** Paths, in the order of the files. */
export interface Changes {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

export interface CarriedFile {
  hash: string;
  /** When the last release with it stopped being live, ISO 8601. */
  leftAt: string;
}

const HASH = /^[\da-f]{64}$/;

/** What was read from a file, if it is the manifest of this number. */
export function asManifest(value: unknown, number: number): Manifest | undefined {
  return isRecord(value) && value['number'] === number && hasFields(value) && hasFiles(value)
    ? (value as unknown as Manifest)
    : undefined;
}

/**
 * Hash by path. Walked by `for…in`: with 10 000 files, `Object.entries` alone takes a third of what a publication may take.
 */
export function filesOf({ files }: Pick<Manifest, 'files'>): Map<string, string> {
  const byPath = new Map<string, string>();
  for (const path in files) byPath.set(path, files[path] ?? '');
  return byPath;
}

/** Hash by path of everything that is served while the release is live. */
export function servedFiles(
  files: ReadonlyMap<string, string>,
  { carried }: Manifest,
): ReadonlyMap<string, string> {
  const served = new Map(files);
  for (const path in carried) served.set(path, carried[path]?.hash ?? '');
  return served;
}

function hasFields(value: Record<string, unknown>): boolean {
  const { changed, warnings } = value;
  return (
    ['revision', 'pages'].every((name) => typeof value[name] === 'number') &&
    ['snapshot', 'code', 'instant', 'createdAt'].every((name) => typeof value[name] === 'string') &&
    ['undefined', 'number'].includes(typeof value['rollbackOf']) &&
    Array.isArray(warnings) &&
    isRecord(changed) &&
    ['added', 'changed', 'removed'].every((name) => Array.isArray(changed[name]))
  );
}

function hasFiles({ files, carried }: Record<string, unknown>): boolean {
  return everyValue(files, isHash) && everyValue(carried, isCarriedFile);
}

function everyValue(record: unknown, test: (value: unknown) => boolean): boolean {
  if (!isRecord(record)) return false;
  for (const name in record) if (!test(record[name])) return false;
  return true;
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && HASH.test(value);
}

function isCarriedFile(value: unknown): boolean {
  return isRecord(value) && isHash(value['hash']) && typeof value['leftAt'] === 'string';
}
