/** `pnpm person-data`: what the running CMS keeps of a person, found, given out, or erased, as in the admin. */
import { createInterface } from 'node:readline/promises';
import { refusalOf, signInFromSettings, type AskCms } from './cms-account/sign-in.ts';
import { exitCodes } from './exit-codes.ts';
import { root } from './paths.ts';
import { keptText, type KeptOfPerson } from './person-data/kept-text.ts';
import { main } from './process/main.ts';
import { readArguments, refuseArguments } from './process/options.ts';

const HELP = `Usage: pnpm person-data <find|export|erase> <words> [--yes]

What the running CMS keeps of a person: schools' requests with their notes, and who goes to schools. The words are a mail address, a name or a
phone number, of three characters at least. It signs in with ADMIN_EMAIL and ADMIN_PASSWORD, from the environment or .env;
each look and each erasure is written into the CMS's journal.

  find     shows it
  export   prints it as JSON, to be given to the person: pnpm --silent person-data export <words> > file.json
  erase    shows it, asks, then erases the person for good; requests that are still ahead are cancelled, without a mail
  --yes    erases without asking

Exit codes: 0 done; 2 wrong arguments; 26 a setting is missing; 50 the CMS does not answer; 51 it refuses the account;
54 nothing is kept of that person; 55 nothing is erased.`;

/** As the CMS answers (`cms/src/personal-data/person-answer.ts`). */
interface Found {
  requests: KeptOfPerson[];
  interveners: KeptOfPerson[];
}

const ACTS = ['find', 'export', 'erase'];

const { values, words: given } = readArguments(HELP, { yes: { type: 'boolean' } }, 2);
const [act, person] = given;
if (act === undefined || person === undefined || !ACTS.includes(act))
  refuseArguments(HELP, 'Say what to do, and of whom.');

await main(async () => {
  const ask = await signInFromSettings(root);
  const found = await send<Found>(ask, 'find', { words: person });
  const all = [...found.requests, ...found.interveners];
  if (act === 'export') console.log(JSON.stringify(found, null, 2));
  else console.log(all.map(keptText).join('\n\n') || 'Nothing is kept of that person.');
  if (all.length === 0) return exitCodes.nobodyFound;
  return act === 'erase' ? erase(ask, found) : 0;
});

async function erase(ask: AskCms, { requests, interveners }: Found): Promise<number> {
  const count = requests.length + interveners.length;
  if (!(await isWanted(count))) return exitCodes.notErased;
  const ids = (kept: readonly KeptOfPerson[]) => kept.map(({ id }) => id);
  const chosen = { words: person, requests: ids(requests), interveners: ids(interveners) };
  const { erased } = await send<{ erased: number }>(ask, 'erase', chosen);
  console.log(`Erased: ${erased} of ${count}.`);
  return erased === count ? 0 : exitCodes.notErased;
}

async function isWanted(count: number): Promise<boolean> {
  if (values.yes) return true;
  if (!process.stdin.isTTY) {
    console.log('Nothing is erased: nobody can be asked here. Add --yes.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`Erase the person from ${count} records, for good? [y/N] `);
  asking.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}

async function send<T>(ask: AskCms, where: string, body: object): Promise<T> {
  const response = await ask(`/personal-data/${where}`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await refusalOf(response, exitCodes.unexpected);
  return (await response.json()) as T;
}
