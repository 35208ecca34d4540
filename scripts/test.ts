/** `pnpm test`: every check of the project, all of them even when one fails, and one line that sums up. */
import { readFileSync } from 'node:fs';
import { createSteps, seconds } from './console/steps.ts';
import { table } from './console/table.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { main, type Run } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { BUILD, checks, type Check } from './test/checks.ts';
import { logFolder, runCheck, type CheckResult } from './test/run-check.ts';
import { inPool } from './test/pool.ts';

const HELP = `Usage: pnpm test [--only <name>]…

Runs every check, two at a time where they do not collide, and ends with "N passed, N failed"; exit code 1 when any failed.
A test that was skipped counts as failed. What a check prints is kept in ${logFolder}
and shown when it fails.

  --only <name>   run this check alone; may be given several times:
                  ${checks.map(({ name }) => name).join(', ')}`;

/** Of a check that failed; the log holds the rest. */
const SHOWN_LINES = 80;
const HANDS = 2;

const { only } = readOptions(HELP, { only: { type: 'string', multiple: true } });
await main(test);

async function test({ resources }: Run): Promise<number> {
  const chosen = choose(only ?? []);
  const steps = createSteps(process.stdout);
  const isBuiltHere = chosen.some(({ name }) => name === BUILD);
  const built = Promise.withResolvers<void>();
  const run = async (check: Check): Promise<CheckResult> => {
    if (check.needsCms && isBuiltHere) await built.promise;
    const result = await steps(check.name, () => runCheck(check, resources), outcomeOf);
    if (check.name === BUILD) built.resolve();
    return result;
  };
  // Without the build before them, two checks might build the CMS into one folder.
  const areApart = isBuiltHere || !chosen.some(({ needsCms }) => needsCms);
  const results = await inPool(areApart ? HANDS : 1, chosen, run);
  for (const result of results.filter(({ failed }) => failed > 0)) showLog(result);
  console.log(`\n${table(results.map((result) => [result.name, row(result)]))}\n`);
  const [passed, failed] = [
    sum(results.map((result) => result.passed)),
    sum(results.map((result) => result.failed)),
  ];
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? exitCodes.unexpected : 0;
}

function choose(names: readonly string[]): readonly Check[] {
  const unknown = names.find((name) => !checks.some((check) => check.name === name));
  if (unknown) throw new Failure(`There is no check "${unknown}": --help names them.`, exitCodes.usage);
  return names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
}

function outcomeOf({ passed, failed }: CheckResult): { failed: boolean; detail: string } {
  const isOne = passed + failed === 1;
  return {
    failed: failed > 0,
    detail: isOne ? '' : [`${passed} passed`, failed > 0 && `${failed} failed`].filter(Boolean).join(', '),
  };
}

function row({ passed, failed, milliseconds }: CheckResult): string {
  return `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed   ${seconds(milliseconds).padStart(6)}`;
}

function showLog({ name, logFile }: CheckResult): void {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n');
  console.log(`\n── ${name} failed; its whole output is in ${logFile}`);
  console.log(
    lines
      .slice(-SHOWN_LINES)
      .map((line) => `   ${line}`)
      .join('\n'),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
