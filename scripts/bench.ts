/** `pnpm bench`: measures pulling, rendering and publishing on generated content of several sizes, in one run. */
import { writeFileSync } from 'node:fs';
import type { Figures } from './bench/measures/figures.ts';
import { measureSize } from './bench/measures/measure-size.ts';
import { readPlan } from './bench/plan.ts';
import { asJson } from './bench/report/json.ts';
import { loadNow, thisMachine } from './bench/report/machine.ts';
import { figuresTable, machineTable, verdictLines } from './bench/report/tables.ts';
import { judge } from './bench/report/targets.ts';
import { createSteps } from './console/steps.ts';
import { main } from './process/main.ts';
import { readOptions, refuseArguments } from './process/options.ts';

const HELP = `Usage: pnpm bench [--entries <numbers>] [--edits <number>] [--json <file>]

Measures, on generated content in a real CMS of its own: pulls, the cold Astro build, the full warm render beside a
script that only writes the same files, the first publication, the time from the click on "Publier" to the new page,
rollbacks, previews of drafts, and memory. Says what is to be reached and whether it is. Nothing of the site of this
checkout is touched. It takes a quarter of an hour, and means little on a machine that does other work: the load is
shown.

  --entries   sizes of the content, by default 300,1000,4000,10000
  --edits     entries edited at each size, by default 40
  --json      a file for every single figure

Pictures are processed before the pulls that are measured, and the site's code is bundled before the first publication.

Exit codes: 0 measured, whatever was reached; 2 wrong arguments; 23 disk full; 25 port taken (CMS_PORT, SITE_PORT and
PUBLISHER_PORT move them); 30 the CMS cannot be built; 31 it does not start; 32 the site cannot be rendered; 1 anything
else that could not be measured.`;

const { json, ...words } = readOptions(HELP, {
  entries: { type: 'string', default: '300,1000,4000,10000' },
  edits: { type: 'string', default: '40' },
  json: { type: 'string' },
});
const plan = readPlan(words);
if (typeof plan === 'string') refuseArguments(HELP, plan);

await main(async ({ resources }) => {
  const machine = thisMachine();
  const start = loadNow();
  const steps = createSteps(process.stdout);
  const figures: Figures[] = [];
  for (const entries of plan.sizes) {
    await using ofSize = new AsyncDisposableStack();
    // Also when the run is interrupted.
    resources.use(ofSize);
    figures.push(await measureSize({ entries, edits: plan.edits }, steps, ofSize));
  }
  const end = loadNow();
  const verdicts = judge(figures);
  if (json) writeFileSync(json, asJson({ machine, start, end, figures, verdicts }));
  console.log(
    `\n${figuresTable(figures)}\n\n${verdictLines(verdicts)}\n\n${machineTable(machine, start, end)}`,
  );
});
