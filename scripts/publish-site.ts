/** `pnpm publish-site`: one publication, from the content in the CMS to the live site. */
import { printReport } from 'shared/cms/report';
import { PullError } from 'shared/cms/pull-error';
import { createSteps } from './console/steps.ts';
import { prepareEnvironments, projectSettings } from './environment/project.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { root } from './paths.ts';
import { main } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { askPublisher } from './publish-site/ask-publisher.ts';
import { publishOnce, type PublishedOnce } from './publish-site/publish-once.ts';

const HELP = `Usage: pnpm publish-site [--approve] [--json]

Pulls all content from the running CMS, renders the pages, checks them, and makes them the live site by one rename.
Where a publisher is running (pnpm start), it is asked to do so. What cannot be pulled or does not pass leaves the live
site as it is.

  --approve   goes live although many pages would disappear
  --json      prints one JSON object at the end, for programs: { "release", "revision", "pages", "changed", "problems" },
              with "approval" where a yes is waited for; { "failure", "exitCode" } after a failure

Exit codes: 0 live; 10 to 19 the content could not be pulled (shared/README.md says what each means); 22 a folder cannot
be written; 23 disk full; 24 another publication is under way; 26 a setting is wrong; 32 the site cannot be rendered;
33 a page does not pass the checks; 34 the content is older than what is live; 35 held by a rollback; 37 the site serves
something else; 38 the object storage refuses; 40 many pages would disappear and nobody has said yes.`;

const { approve = false, json = false } = readOptions(HELP, {
  approve: { type: 'boolean' },
  json: { type: 'boolean' },
});
await main(({ resources, isStopping }) =>
  publish(resources).catch((error: unknown) => {
    if (json && !isStopping()) console.log(failureAsJson(error));
    throw error;
  }),
);

async function publish(resources: AsyncDisposableStack): Promise<number> {
  const settings = projectSettings(root);
  const { publisher: environment } = prepareEnvironments(root, settings, 'production');
  const steps = createSteps(json ? process.stderr : process.stdout);
  const published = await steps('Publishing the site', async (step) => {
    const onStep = (text: string): void => step.note(text);
    const order = { settings, environment, approve, onStep };
    return (await askPublisher(order)) ?? (await publishOnce(order, resources));
  }).catch(asFailure);
  if (json) console.log(JSON.stringify(published));
  else show(published, settings.siteUrl);
  return published.approval ? exitCodes.approval : 0;
}

/** The sentence that people read, and the code that the process ends with. */
function failureAsJson(error: unknown): string {
  const failure = error instanceof Error ? error.message : String(error);
  return JSON.stringify({
    failure,
    exitCode: error instanceof Failure ? error.exitCode : exitCodes.unexpected,
  });
}

/** A pull that stops says why in its own words, and ends with its own code. */
function asFailure(error: unknown): never {
  if (error instanceof PullError) throw new Failure(error.message, error.exitCode);
  throw error;
}

function show({ release, pages, changed, problems, approval }: PublishedOnce, siteUrl: string): void {
  if (approval) {
    const { pagesBefore, pagesAfter, removed } = approval;
    const sentence = `The site would shrink from ${pagesBefore} to ${pagesAfter} pages: if that is meant, run pnpm publish-site --approve.`;
    throw new Failure(sentence, exitCodes.approval, removed.slice(0, 10));
  }
  if (problems.length > 0) console.log(`\n${printReport(problems)}\n`);
  console.log(`Live: ${siteUrl} (release ${release}, ${pages} pages, ${changed} files changed)`);
}
