/** The entries that a cell may name: found by a code or by their words, and written so that they are found again. */
import { frenchSlug } from 'shared/domain/french-slug';

/** An entry that relations may lead to. */
export interface Target {
  documentId: string;
  /** Codes and names under which it is found. */
  names: readonly string[];
  /** How a cell names it. */
  label: string;
  /** Tells apart those of one name: postcodes of a commune. */
  hints?: readonly string[];
}

export type Found = { documentId: string } | { problem: 'none' | 'many' };

export interface World {
  find(type: string, words: string, hint?: string): Found;
  label(type: string, documentId: string): string;
}

export function createWorld(targets: Readonly<Record<string, readonly Target[]>>): World {
  const indexes = new Map(Object.entries(targets).map(([type, list]) => [type, indexOf(list)]));
  return {
    find(type, words, hint) {
      const { named, labels } = indexes.get(type) ?? EMPTY;
      const [, documentId] = /\[(\w+)\]$/.exec(words) ?? [];
      if (documentId !== undefined && labels.has(documentId)) return { documentId };
      const found = named.get(nameKey(words)) ?? [];
      const fitting = found.length > 1 && hint ? found.filter(({ hints }) => hints?.includes(hint)) : found;
      const [only, other] = fitting;
      if (!only) return { problem: found.length > 1 ? 'many' : 'none' };
      return other ? { problem: 'many' } : { documentId: only.documentId };
    },
    label: (type, documentId) => indexes.get(type)?.labels.get(documentId) ?? '',
  };
}

interface Index {
  named: Map<string, Target[]>;
  labels: Map<string, string>;
}

const EMPTY: Index = { named: new Map(), labels: new Map() };

function indexOf(targets: readonly Target[]): Index {
  const named = new Map<string, Target[]>();
  for (const target of targets) {
    for (const key of new Set([target.label, ...target.names].map(nameKey)))
      if (key !== '') named.set(key, [...(named.get(key) ?? []), target]);
  }
  const labels = targets.map(({ label, documentId }): [string, string] => {
    const isAlone = named.get(nameKey(label))?.length === 1;
    return [documentId, isAlone ? label : `${label} [${documentId}]`];
  });
  return { named, labels: new Map(labels) };
}

/** What names are compared by: no accents, signs or capitals; « St » is « Saint ». */
export function nameKey(words: string): string {
  return frenchSlug(words)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
