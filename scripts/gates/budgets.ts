/**
 * How heavy a page may be. What editors write makes a warning: a release never waits because a text is long. What the code
 * makes heavy (scripts) fails, and the tests of the site fail sooner: they hold the pages of the
 * first content to the same limits.
 */
import { budgets, compressedBytes } from 'site/page-budgets';
import { pageKind } from 'site/views/page-kinds';
import type { ReleaseCandidate } from './candidate.ts';
import { isPage, pathOf } from './addresses.ts';
import { failure, TELL, warning, type Fault, type LocatedFault } from './fault.ts';
import type { FileReading } from './file-kinds.ts';
import type { SiteFacts } from './site-facts.ts';

export const MOST_ELEMENTS = 4_000;

/** A page with its styles shrinks at least to a third and a bit: what is shorter than this many bytes needs no weighing. */
const SURELY_LIGHT = 3.5 * budgets.text.reading;

export function heavyPage({ page }: FileReading): Fault[] {
  const count = page?.elements.length ?? 0;
  return count > MOST_ELEMENTS ? [tooMuch('compte', `${count} éléments`, String(MOST_ELEMENTS))] : [];
}

/** Of what changed: a page and the scripts that it loads. */
export function heavyAssets({ changed }: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  return [...changed.keys()].filter(isPage).flatMap((file) => {
    const path = pathOf(file);
    return faultsOfPage(path, weightOf(file, site)).map((fault) => ({ ...fault, path }));
  });
}

interface Weight {
  /** The page itself, with its styles; 0 when it is surely light. */
  text: number;
  script: number;
}

function faultsOfPage(path: string, { text, script }: Weight): Fault[] {
  const kind = pageKind(path);
  const [mostText, mostScript] = [budgets.text[kind], budgets.script[kind]];
  return [
    ...(script > mostScript
      ? [
          failure(
            `La page charge ${kilobytes(script)} de scripts, plus que les ${kilobytes(mostScript)} admis. ${TELL}`,
          ),
        ]
      : []),
    ...(text > mostText ? [tooMuch('pèse', kilobytes(text), kilobytes(mostText))] : []),
  ];
}

function weightOf(file: string, site: SiteFacts): Weight {
  const script = loadedFiles(file, site)
    .filter((name) => kindOf(name) === 'script')
    .reduce((total, name) => total + (site.of(name)?.compressed ?? 0), 0);
  return { text: site.of(file)?.compressed ?? 0, script };
}

type WeighedKind = 'page' | 'script';

/** @returns the compressed size of a file that a budget is about; 0 for any other, and for a page that is surely light. */
export function weightOfFile(file: string, bytes: Uint8Array): number {
  const kind = kindOf(file);
  return kind === null || (kind === 'page' && bytes.byteLength <= SURELY_LIGHT) ? 0 : compressedBytes(bytes);
}

/** The scripts of a page, and what they load in turn. */
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
