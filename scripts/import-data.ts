/** `pnpm import-data`: a CSV file into the running CMS, by the same way as in the admin. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { signInFromSettings } from './cms-account/sign-in.ts';
import { createSteps } from './console/steps.ts';
import { exitCodes } from './exit-codes.ts';
import { errorCode, Failure } from './failure.ts';
import { openImportDesk, type News } from './import-data/import-desk.ts';
import { planText } from './import-data/plan-text.ts';
import { root } from './paths.ts';
import { main } from './process/main.ts';
import { readArguments, refuseArguments } from './process/options.ts';

const HELP = `Usage: pnpm import-data <type> <file> [--dry-run] [--yes] [--json]

Shows what a CSV file would change in the running CMS, asks, then imports it in one transaction. Types: school (also the
official Annuaire de l'éducation), organization, qualification, commune, event (as drafts). The file is UTF-8, with ; or
, between its cells. An entry that is not in the file stays; an empty cell changes nothing. It signs in with ADMIN_EMAIL
and ADMIN_PASSWORD, from the environment or .env.

  --dry-run   shows it and changes nothing
  --yes       imports without asking
  --json      prints one JSON object at the end: { "plan", "result" }; it never asks, and imports with --yes only

Exit codes: 0 done; 2 wrong arguments; 26 a setting is missing; 50 the CMS does not answer; 51 it refuses the account;
52 it refuses the file or the import: nothing is written; 53 some lines are faulty (the others are imported if said so).`;

const { values, words } = readArguments(
  HELP,
  { 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' }, json: { type: 'boolean' } },
  2,
);
const [type, file] = words;
if (type === undefined || file === undefined) refuseArguments(HELP, 'Give a type and a file.');

// pnpm runs this at the root of the project, and says where the person was.
await main(() => importData(type, path.resolve(process.env['INIT_CWD'] ?? '', file)));

async function importData(wanted: string, from: string): Promise<number> {
  const bytes = await readFile(from).catch((error: unknown) => {
    throw new Failure(`${from} cannot be read (${errorCode(error)}).`, exitCodes.usage);
  });
  const desk = openImportDesk(await signInFromSettings(root));
  const plan = await desk.plan(wanted, bytes);
  if (!values.json) console.log(planText(plan));
  const changes = plan.created.total + plan.changed.total;
  const result = changes > 0 && (await isWanted(changes)) ? await carryOut() : null;
  if (values.json) console.log(JSON.stringify({ plan, result }));
  return plan.faults.length > 0 ? exitCodes.faultyLines : 0;

  async function carryOut(): Promise<News> {
    const steps = createSteps(values.json ? process.stderr : process.stdout);
    return steps(`Importing ${changes} changes`, (step) =>
      desk.run({ type: wanted, bytes, digest: plan.digest }, (done, total) =>
        step.note(`entries ${done}/${total}`),
      ),
    );
  }
}

async function isWanted(changes: number): Promise<boolean> {
  if (values['dry-run']) return false;
  if (values.yes || values.json) return values.yes ?? false;
  if (!process.stdin.isTTY) {
    console.log('Nothing is imported: nobody can be asked here. Add --yes.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`Import ${changes} changes? [y/N] `);
  asking.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}
