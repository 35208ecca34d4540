/**
 * How heavy a page may be. What editors write makes a warning: a release never waits because a text is long. What the code
 * makes heavy (styles, scripts, the typeface) fails, and the tests of the site fail sooner: they hold the pages of the
 * first content to the same limits.
 */
import { budgets, compressedBytes, isPrintSheet } from 'site/page-budgets';
import { pageKind } from 'site/views/page-kinds';
import type { ReleaseCandidate } from './candidate.ts';
import { isPage, pathOf } from './addresses.ts';
import { failure, TELL, warning, type Fault, type LocatedFault } from './fault.ts';
import type { FileReading } from './file-kinds.ts';
import type { SiteFacts } from './site-facts.ts';

export const MOST_ELEMENTS = 4_000;

/** The markup of pages shrinks at least to a third: what is shorter than this many bytes needs no weighing. */
const SURELY_LIGHT = 3 * (budgets.text.reading - budgets.style);

export function heavyPage({ page }: FileReading): Fault[] {
  const count = page?.elements.length ?? 0;
  return count > MOST_ELEMENTS ? [tooMuch('compte', `${count} éléments`, String(MOST_ELEMENTS))] : [];
}

/** Of what changed: a page with the styles and scripts that it loads. */
export function heavyAssets({ changed }: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  return [...changed.keys()].filter(isPage).flatMap((file) => {
    const path = pathOf(file);
    return faultsOfPage(path, weightOf(file, site)).map((fault) => ({ ...fault, path }));
  });
}

interface Weight {
  /** The page itself; 0 when it is surely light. */
  markup: number;
  style: number;
  script: number;
}

function faultsOfPage(path: string, { markup, style, script }: Weight): Fault[] {
  const kind = pageKind(path);
  const codes = [
    { name: 'de styles', bytes: style, limit: budgets.style },
    { name: 'de scripts', bytes: script, limit: budgets.script[kind] },
  ];
  const text = markup === 0 ? 0 : markup + style;
  return [
    ...codes
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ name, bytes, limit }) =>
        failure(
          `La page charge ${kilobytes(bytes)} ${name}, plus que les ${kilobytes(limit)} admis. ${TELL}`,
        ),
      ),
    ...(text > budgets.text[kind] ? [tooMuch('pèse', kilobytes(text), kilobytes(budgets.text[kind]))] : []),
  ];
}

function weightOf(file: string, site: SiteFacts): Weight {
  const loaded = loadedFiles(file, site);
  const weigh = (wanted: WeighedKind) =>
    loaded
      .filter((name) => kindOf(name) === wanted)
      .reduce((total, name) => total + (site.of(name)?.compressed ?? 0), 0);
  return { markup: site.of(file)?.compressed ?? 0, style: weigh('style'), script: weigh('script') };
}

type WeighedKind = 'page' | 'style' | 'script';

/** @returns the compressed size of a file that a budget is about; 0 for any other, and for a page that is surely light. */
export function weightOfFile(file: string, bytes: Uint8Array): number {
  const kind = kindOf(file);
  return kind === null || (kind === 'page' && bytes.byteLength <= SURELY_LIGHT) ? 0 : compressedBytes(bytes);
}

/** Style sheets and scripts of a page, and what they load in turn. */
function loadedFiles(file: string, site: SiteFacts): string[] {
  const loaded = new Set<string>([file]);
  for (const name of loaded) {
    for (const { file: other, origin } of site.of(name)?.references ?? []) {
      if (origin === 'file' && kindOf(other) !== null) loaded.add(other);
    }
  }
  return [...loaded];
}

function kindOf(file: string): WeighedKind | null {
  if (file.endsWith('.html')) return 'page';
  if (file.endsWith('.css')) return isPrintSheet(file) ? null : 'style';
  return /\.m?js$/.test(file) ? 'script' : null;
}

function tooMuch(verb: string, is: string, most: string): Fault {
  return warning(
    `La page ${verb} ${is}, plus que les ${most} souhaités\u202F: allégez-la ou partagez-la en plusieurs.`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).replace('.', ',')}\u00A0Ko`;
}
