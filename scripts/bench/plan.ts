/** What a run measures, as the command line says it. */
import { LEAST_ENTRIES } from 'shared/testing/generated-content/proportions';

export interface Plan {
  /** Numbers of entries, the least first. */
  sizes: number[];
  /** How many entries are edited at each size. */
  edits: number;
}

/** @returns a sentence for people where the words are no plan. */
export function readPlan(words: { entries: string; edits: string }): Plan | string {
  const sizes = words.entries.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= LEAST_ENTRIES))
    return `--entries is "${words.entries}": give it numbers from ${LEAST_ENTRIES}, separated by commas.`;
  const edits = Number(words.edits);
  if (!Number.isInteger(edits) || edits < 1) return `--edits is "${words.edits}": give it a number from 1.`;
  return { sizes: [...new Set(sizes)].toSorted((a, b) => a - b), edits };
}
