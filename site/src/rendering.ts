/**
 * What pages are rendered from at this moment: one page at a time (see `renderer.ts`), so that what is read belongs to
 * it. In a plain `astro build` there is one content and one instant for all pages, handed over by the environment (see
 * `integrations/snapshot.ts`).
 */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { clockAt, type Clock } from 'shared/domain/clock';
import type { Snapshot } from 'shared/domain/snapshot';
import { storeOf, type ContentStore, type ReadKey } from './content-store.ts';

export interface Rendering {
  store: ContentStore;
  clock: Clock;
  /** Filled while a page renders. */
  reads: Set<ReadKey>;
}

let current: Rendering | undefined;

export function rendering(): Rendering {
  current ??= renderingOfBuild();
  return current;
}

/** From now on pages read this. */
export function renderFrom(next: Rendering): void {
  current = next;
}

function renderingOfBuild(): Rendering {
  const snapshot = JSON.parse(readFileSync(requiredSetting('SNAPSHOT_FILE'), 'utf8')) as Snapshot;
  return {
    store: storeOf(snapshot),
    clock: clockAt(new Date(requiredSetting('BUILD_INSTANT'))),
    reads: new Set(),
  };
}

function requiredSetting(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: pages are rendered through astro, which sets it.`);
  return value;
}
