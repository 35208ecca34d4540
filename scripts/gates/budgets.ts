/**
 * How heavy a page may be. Measured on pages that fill every optional part, among them texts longer than any editor
 * writes: at most 6.7 KB compressed, 600 elements, 7.5 KB of style, no script. The limits leave room for lists of some
 * hundred entries and for React's 68 KB on pages with an island.
 */
import { gzipSync } from 'node:zlib';
import type { ReleaseCandidate } from './candidate.ts';
import { isPage, pathOf } from './addresses.ts';
import { failure, TELL, warning, type Fault, type LocatedFault } from './fault.ts';
import type { FileReading } from './file-kinds.ts';
import type { SiteFacts } from './site-facts.ts';

/** Bytes are compressed (gzip), KB are 1 000 of them. */
export const budgets = { pageBytes: 40_000, elements: 4_000, styleBytes: 20_000, scriptBytes: 110_000 };

export function heavyPage({ page, text }: FileReading): Fault[] {
  if (!page) return [];
  const bytes = compressedBytes(text, budgets.pageBytes);
  const count = page.elements.length;
  return [
    ...(bytes > budgets.pageBytes ? [tooMuch('pèse', kilobytes(bytes), kilobytes(budgets.pageBytes))] : []),
    ...(count > budgets.elements ? [tooMuch('compte', `${count} éléments`, String(budgets.elements))] : []),
  ];
}

/** Style and script come from the code: too much of them is seen when the code changes, before visitors pay for it. */
export function heavyAssets({ changed }: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  return [...changed.keys()].filter(isPage).flatMap((file) => {
    const loaded = loadedFiles(file, site);
    return (['style', 'script'] as const).flatMap((kind) => {
      const limit = budgets[`${kind}Bytes`];
      const bytes = sum(
        loaded.filter((name) => kindOf(name) === kind).map((name) => site.of(name)?.compressed ?? 0),
      );
      if (bytes <= limit) return [];
      const message = `La page charge ${kilobytes(bytes)} de ${kind}, plus que les ${kilobytes(limit)} admis. ${TELL}`;
      return [{ ...failure(message), path: pathOf(file) }];
    });
  });
}

/** Whether the compressed size of a file is asked for. */
export function isWeighed(file: string): boolean {
  return kindOf(file) !== null;
}

/** @param limit up to there nobody asks how much it is: what is short as it stands need not be compressed. */
export function compressedBytes(text: string, limit = 0): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= limit ? bytes : gzipSync(text).length;
}

/** Style sheets and scripts of a page, and what they load in turn. */
function loadedFiles(file: string, site: SiteFacts): string[] {
  const loaded = new Set<string>([file]);
  for (const name of loaded) {
    for (const { file: other, origin } of site.of(name)?.references ?? []) {
      if (origin === 'file' && isWeighed(other)) loaded.add(other);
    }
  }
  return [...loaded];
}

function kindOf(file: string): 'style' | 'script' | null {
  if (file.endsWith('.css')) return 'style';
  return /\.m?js$/.test(file) ? 'script' : null;
}

function tooMuch(verb: string, is: string, most: string): Fault {
  return warning(
    `La page ${verb} ${is}, plus que les ${most} souhaités\u202F: allégez-la ou partagez-la en plusieurs.`,
  );
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)}\u00A0Ko`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
