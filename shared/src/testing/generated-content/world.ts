/** What the generators of all types know of each other: how many there are, and how each is called. */
import type { CollectionType } from '../../domain/content-types.ts';
import { to } from '../builders.ts';
import type { Counts } from './proportions.ts';
import type { Random } from './random.ts';

/** An entry, or a part of one, as GraphQL answers it. */
export type Raw = Record<string, unknown>;

export interface World {
  seed: number;
  counts: Counts;
}

/** The document id of the entry with this number (from 1) of a type; ids sort by number. */
export function idOf(type: CollectionType, number: number): string {
  return `${type}-${String(number).padStart(5, '0')}`;
}

/** A relation to one entry of a type. */
export function one({ counts }: World, random: Random, type: CollectionType): Raw {
  return to(idOf(type, random.between(1, counts[type])));
}

/** Relations to up to `count` different entries of a type. */
export function some({ counts }: World, random: Random, type: CollectionType, count: number): Raw[] {
  const numbers = new Set<number>();
  const wanted = Math.min(count, counts[type]);
  while (numbers.size < wanted) numbers.add(random.between(1, counts[type]));
  return [...numbers].map((number) => to(idOf(type, number)));
}

/** One entry for each number of a type. */
export function each({ counts }: World, type: CollectionType, write: (number: number) => Raw): Raw[] {
  return Array.from({ length: counts[type] }, (_, index) => ({
    ...write(index + 1),
    documentId: idOf(type, index + 1),
  }));
}
