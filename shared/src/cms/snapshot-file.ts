/** A snapshot on disk: written whole, read with suspicion. */
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { SNAPSHOT_VERSION, type Snapshot } from '../domain/snapshot.ts';
import { writeWhole } from './media/store.ts';
import { PullError } from './pull-error.ts';

export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  await writeWhole(path, inPieces(snapshot));
}

/** Entries in one piece. */
const PIECE = 100;

/**
 * As JSON: whoever publishes meanwhile does not wait until ten thousand entries are written.
 * @yields the next piece.
 */
async function* inPieces({ collections, ...rest }: Snapshot): AsyncGenerator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"collections":{`;
  for (const [index, [type, entries]] of Object.entries<readonly unknown[]>(collections).entries()) {
    yield `${index > 0 ? ',' : ''}${JSON.stringify(type)}:[`;
    for (let start = 0; start < entries.length; start += PIECE) {
      const piece = entries.slice(start, start + PIECE).map((entry) => JSON.stringify(entry));
      yield (start > 0 ? ',' : '') + piece.join(',');
      await setImmediate();
    }
    yield ']';
  }
  yield '}}';
}

/** Throws a `PullError` that names the file when there is no snapshot of this version in it. */
export async function readSnapshot(path: string): Promise<Snapshot> {
  let snapshot: Partial<Snapshot> | null;
  try {
    snapshot = JSON.parse(await readFile(path, 'utf8')) as Partial<Snapshot> | null;
  } catch (cause) {
    throw new PullError(
      'snapshot-file',
      `Le fichier ${path} ne contient pas un instantané lisible\u202F: lancez une nouvelle lecture du CMS.`,
      { cause },
    );
  }
  if (snapshot?.version !== SNAPSHOT_VERSION) {
    throw new PullError(
      'snapshot-file',
      `L’instantané ${path} vient d’une autre version du site\u202F: lancez une nouvelle lecture du CMS.`,
    );
  }
  return snapshot as Snapshot;
}

/** The last good snapshot, or undefined when there is none that can be used: a pull does without. */
export async function readSnapshotIfAny(path: string): Promise<Snapshot | undefined> {
  return readSnapshot(path).catch((error: unknown) => {
    if (error instanceof PullError) return undefined;
    throw error;
  });
}
