/** `pnpm measure`: weight, Lighthouse and EcoIndex of one page of each template of the site that runs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from 'site/e2e/browser';
import { createSteps } from './console/steps.ts';
import { projectSettings } from './environment/project.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { measurePages } from './measure/measure-pages.ts';
import { pagesToMeasure } from './measure/pages-to-measure.ts';
import { faultLines, measurementTable, withMeasurements } from './measure/table.ts';
import { root } from './paths.ts';
import { main } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { siteFolders } from './release/site-folders.ts';

const HELP = `Usage: pnpm measure [--page <address>]... [--write]

Measures the site that \`pnpm start\` runs, one page of each template: the compressed weight of its text, style and
scripts, what a visit loads, EcoIndex, and Lighthouse's four scores on a slow phone: of one run, or of the middle one of
three where the first gives less than full marks. It takes about 10 s a page and means little on a machine that does
other work.

  --page    only these, from the site's root: --page /metiers/ --page /agenda/
  --write   puts the table into site/README.md

A browser is needed: Chromium on the machine (CHROMIUM_PATH names another), else the one of the tests.

Exit codes: 0 measured, whatever the figures; 2 wrong arguments; 36 there is no release yet; 1 anything else, such as a
site that does not answer.`;

const README = path.join(root, 'site/README.md');

const options = readOptions(HELP, {
  page: { type: 'string', multiple: true },
  write: { type: 'boolean', default: false },
});

await main(async ({ resources }) => {
  const { dataDir, siteUrl } = projectSettings(root);
  const folder = siteFolders(dataDir).current;
  if (!existsSync(folder))
    throw new Failure('There is no release to measure yet: run `pnpm start` first.', exitCodes.noSuchRelease);
  const debuggingPort = 9333;
  const browser = await launchBrowser([`--remote-debugging-port=${debuggingPort}`]);
  resources.defer(() => browser.close());
  const pages = options.page ?? pagesToMeasure(folder);
  const measured = await createSteps(process.stdout)('Measuring', (step) =>
    measurePages(pages, { browser, debuggingPort, folder, siteUrl }, (note) => step.note(note)),
  );
  const table = measurementTable(measured);
  console.log(`\n${table}\n\n${faultLines(measured)}`);
  if (options.write) writeReadme(table);
});

function writeReadme(table: string): void {
  const written = withMeasurements(readFileSync(README, 'utf8'), table);
  if (written === undefined)
    throw new Failure(`${README} has no place for measurements.`, exitCodes.unexpected);
  writeFileSync(README, written);
}
