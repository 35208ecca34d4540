/** The manifests on disk. They are read with suspicion: a file that is not one is named and passed over. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../failure.ts';
import { countOf } from './changes.ts';
import { asManifest, filesOf, servedFiles, type Manifest } from './manifest.ts';
import { readJson, writeWhole } from './whole-file.ts';

/** A release without its list of files. */
export type ReleaseSummary = Omit<Manifest, 'files' | 'carried' | 'changed'> & {
  /** Number of files that the release added, changed or removed. */
  changed: number;
};

export interface ReadManifest {
  manifest: Manifest;
  /** The manifest's own files, hash by path. */
  files: ReadonlyMap<string, string>;
  /** With those of earlier releases. */
  served: ReadonlyMap<string, string>;
}

export interface ReleaseList {
  /** Of every manifest there is, the latest first; some may turn out to be none. */
  numbers(): number[];
  read(number: number): ReadManifest | undefined;
  summary(number: number): ReleaseSummary | undefined;
  /** @param files those of the manifest. */
  write(manifest: Manifest, files: ReadonlyMap<string, string>): ReadManifest;
  remove(number: number): void;
}

/** The live release and the one that the idle tree holds are asked for at each publication. */
const REMEMBERED = 3;

/** @param warn hears one sentence for each file that is no manifest, once. */
export function openReleaseList(folder: string, warn: (sentence: string) => void): ReleaseList {
  const recent = new Map<number, ReadManifest>();
  const summaries = new Map<number, ReleaseSummary>();
  const warned = new Set<number>();
  const fileOf = (number: number): string => path.join(folder, `${number}.json`);

  const keepSummary = (manifest: Manifest): ReleaseSummary => {
    const summary = summaryOf(manifest);
    summaries.set(manifest.number, summary);
    return summary;
  };

  const remember = (manifest: Manifest, files: ReadonlyMap<string, string>): ReadManifest => {
    const found = { manifest, files, served: servedFiles(files, manifest) };
    recent.set(manifest.number, found);
    keepSummary(manifest);
    for (const number of [...recent.keys()].slice(0, -REMEMBERED)) recent.delete(number);
    return found;
  };

  const readManifest = (number: number): Manifest | undefined => {
    const file = fileOf(number);
    const manifest = asManifest(readJson(file), number);
    if (manifest) return manifest;
    if (!warned.has(number) && existsSync(file))
      warn(`${file} is no manifest of a release: it is passed over; remove it.`);
    warned.add(number);
    return undefined;
  };

  const read = (number: number): ReadManifest | undefined => {
    const manifest = recent.has(number) ? undefined : readManifest(number);
    return manifest ? remember(manifest, filesOf(manifest)) : recent.get(number);
  };

  const summarize = (number: number): ReleaseSummary | undefined => {
    const manifest = readManifest(number);
    return manifest && keepSummary(manifest);
  };

  return {
    numbers: () => numbersIn(folder).toSorted((a, b) => b - a),
    read,
    summary: (number) => summaries.get(number) ?? summarize(number),
    write(manifest, files) {
      writeWhole(fileOf(manifest.number), `${JSON.stringify(manifest)}\n`);
      return remember(manifest, new Map(files));
    },
    remove(number) {
      rmSync(fileOf(number), { force: true });
      recent.delete(number);
      summaries.delete(number);
    },
  };
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const [, number] = /^([1-9]\d*)\.json$/.exec(name) ?? [];
      return number ? [Number(number)] : [];
    });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function summaryOf({ files: _files, carried: _carried, changed, ...rest }: Manifest): ReleaseSummary {
  return { ...rest, changed: countOf(changed) };
}
