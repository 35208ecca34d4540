/** What the figures are to reach, and whether they do. */
import { median, p95 } from '../statistics.ts';
import type { Figures } from '../measures/figures.ts';

export interface Verdict {
  /** What is to be reached, with its limit. */
  target: string;
  /** What was measured, in words; null when this run had no such size. */
  measured: string | null;
  isReached: boolean | null;
}

interface Target {
  target: string;
  /** Sizes that it compares. */
  sizes: readonly number[];
  /** Given the figures of these sizes, in their order. */
  judge(...figures: [Figures, ...Figures[]]): { measured: string; isReached: boolean } | undefined;
}

const MIB = 1024 ** 2;

const targets: readonly Target[] = [
  {
    target: 'One edit live within 1 s of the click, p95, at 10 000 entries',
    sizes: [10_000],
    judge: ({ editToLive }) => atMost(p95(editToLive), 1000, ms),
  },
  {
    target: 'That edit changes its page and 20 others at most',
    sizes: [10_000],
    judge: ({ filesOfEdit }) => atMost(Math.max(...filesOfEdit), 21, (files) => `${files} files`),
  },
  {
    target: 'At most 1.5 times the figure at 300 entries',
    sizes: [10_000, 300],
    judge: (large, small = large) => atMost(p95(large.editToLive) / p95(small.editToLive), 1.5, times),
  },
  {
    target: 'Full warm render at least 3 times faster than a cold build, at 4 000 entries',
    sizes: [4000],
    judge: ({ coldBuild, warmRender }) => atLeast(median(coldBuild) / median(warmRender), 3, times),
  },
  {
    target: 'Full warm render at most 3 times the plain writer, at 4 000 entries',
    sizes: [4000],
    judge: ({ warmRender, plainWriter }) => atMost(median(warmRender) / median(plainWriter), 3, times),
  },
  {
    target: 'Full pull within 2 s, at 1 000 entries',
    sizes: [1000],
    judge: ({ fullPull }) => atMost(median(fullPull), 2000, ms),
  },
  {
    target: 'Preview of a draft within 1 s, p95, at 10 000 entries',
    sizes: [10_000],
    judge: ({ preview }) => atMost(p95(preview), 1000, ms),
  },
  {
    target: 'Rollback within 1 s, the slowest, at 10 000 entries',
    sizes: [10_000],
    judge: ({ rollback }) => atMost(Math.max(...rollback), 1000, ms),
  },
  {
    target: 'Publisher within 1 GiB of memory, at 10 000 entries',
    sizes: [10_000],
    judge: ({ memory }) =>
      memory.publisher === null
        ? undefined
        : atMost(memory.publisher, 1024 * MIB, (bytes) => `${Math.round(bytes / MIB)} MiB`),
  },
];

export function judge(measured: readonly Figures[]): Verdict[] {
  return targets.map(({ target, sizes, judge: judgeOne }) => {
    const [first, ...others] = sizes.flatMap(
      (entries) => measured.find((one) => one.entries === entries) ?? [],
    );
    const verdict = first && others.length === sizes.length - 1 ? judgeOne(first, ...others) : undefined;
    return { target, measured: verdict?.measured ?? null, isReached: verdict?.isReached ?? null };
  });
}

function atMost(value: number, limit: number, words: (value: number) => string) {
  return { measured: words(value), isReached: value <= limit };
}

function atLeast(value: number, limit: number, words: (value: number) => string) {
  return { measured: words(value), isReached: value >= limit };
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function times(value: number): string {
  return `${value.toFixed(2)} times`;
}
