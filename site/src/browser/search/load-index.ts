/** The index in the browser: its files are asked for when someone searches, and each only once. */
import { searchEngine, type SearchEngine } from '../../search/engine.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { nextTask } from '../next-task.ts';

export interface SearchIndex {
  engine: SearchEngine;
  /** Adds files by their names. How many of them are there: a file that could not be had is asked for again next time. */
  load(names: readonly string[]): Promise<number>;
}

export function searchIndex(): SearchIndex {
  const engine = searchEngine();
  const files = new Map<string, Promise<boolean>>();

  async function loaded(name: string): Promise<boolean> {
    const file = files.get(name) ?? added(name, engine);
    files.set(name, file);
    const isThere = await file;
    if (!isThere) files.delete(name);
    return isThere;
  }

  return {
    engine,
    load: async (names) => (await Promise.all(names.map(loaded))).filter((isThere) => isThere).length,
  };
}

async function added(name: string, engine: SearchEngine): Promise<boolean> {
  try {
    await nextTask();
    const response = await fetch(`/recherche/${name}.json`);
    if (!response.ok) return false;
    await addInTurns((await response.json()) as SearchEntry[], engine);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds of work on a common computer; a slow phone takes a few times as long, and should answer in between. */
const TURN = 8;

async function addInTurns(entries: readonly SearchEntry[], engine: SearchEngine): Promise<void> {
  let end = 0;
  for (const entry of entries) {
    if (performance.now() >= end) {
      await nextTask();
      end = performance.now() + TURN;
    }
    engine.add([entry]);
  }
}
