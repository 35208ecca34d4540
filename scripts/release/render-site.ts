/** Pulls the content and renders the site with it (`astro build`), into a folder that nobody sees yet. */
import type { Environment } from '../environment/env-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { startChild } from '../process/child.ts';

export interface Rendering {
  astroProgram: string;
  siteFolder: string;
  /** The new release. */
  outDir: string;
  environment: Environment;
  logFile: string;
  /** Hears what the pull says of its progress. */
  onPulled?: (detail: string) => void;
}

/** How Astro's log shows what the integration `snapshot` says. */
const PULL_LINE = /\[snapshot\] (.+)/;

/** A pull that stops gives its reason in its own words and by its own exit code. */
const isPullCode = (code: number | string): code is number =>
  typeof code === 'number' && code >= 10 && code <= 19;

/** How the French report of the pull begins (`shared/src/cms/report.ts`). */
const beginsReport = (line: string): boolean => line.startsWith('Contenu vérifié');

/**
 * @returns the pull's report on the content, for people to read; empty when nothing is wrong with it.
 * @throws Failure; what was rendered until then is of no use.
 */
export async function renderSite(rendering: Rendering, resources: AsyncDisposableStack): Promise<string> {
  const { astroProgram, siteFolder, outDir, environment, logFile, onPulled } = rendering;
  const said: string[] = [];
  const child = resources.use(
    startChild({
      command: [astroProgram, 'build', '--outDir', outDir],
      cwd: siteFolder,
      environment,
      logFile,
      onLine: (line) => {
        const [, detail] = PULL_LINE.exec(line) ?? [];
        if (!detail) return;
        said.push(detail);
        if (!said.some(beginsReport)) onPulled?.(detail);
      },
    }),
  );
  const { how, lastLines } = await child.ended;
  if (how === 0) return reportIn(said);
  if (isPullCode(how)) throw new Failure(sentenceOfPull(lastLines), how);
  const sentence = `The site could not be rendered (${how}): correct what the lines above name; all of them are in ${logFile}.`;
  throw new Failure(sentence, exitCodes.render, lastLines);
}

/** A report of one line says that all is well. */
function reportIn(said: readonly string[]): string {
  const report = said.slice(said.findIndex(beginsReport));
  return report.length > 1 ? report.join('\n') : '';
}

function sentenceOfPull(lines: readonly string[]): string {
  const said = lines.flatMap((line) => PULL_LINE.exec(line)?.[1] ?? []);
  return said.at(-1) ?? lines.at(-1) ?? 'The content could not be pulled.';
}
