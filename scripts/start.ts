/** `pnpm start`: from a fresh clone to a served site and a CMS one can sign in to. */
import path from 'node:path';
import { createSteps, type Steps } from './console/steps.ts';
import { table } from './console/table.ts';
import { prepareEnvironments, projectSettings } from './environment/project.ts';
import { cmsFolder, root, strapiProgram } from './paths.ts';
import { main, type Run } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { siteFolders } from './release/site-folders.ts';
import { serve } from './serve/serve.ts';
import { buildCms, isCmsBuilt, type CmsBuild } from './start/build-cms.ts';
import { firstLogin } from './start/first-login.ts';
import { preflight } from './start/preflight.ts';
import { startCms } from './start/start-cms.ts';
import { startPublisher } from './start/start-publisher.ts';

const HELP = `Usage: pnpm start

Builds the CMS if its code has changed, starts it, publishes its content and serves the site; from then on every
change that goes public in the CMS is live at once. The first start makes the secrets (.env), the database, the first content and an administrator.

Ctrl-C stops everything in order; a second one does not wait. Settings are environment variables or lines of .env
(CMS_PORT, SITE_PORT, DATA_DIR…): README.md describes each of them.

Exit codes: 0 stopped as asked; 130 or 143 interrupted before the site was up; 10 to 19 the content could not be
pulled; 20 and 21 this Node cannot run the project; 22 a folder cannot be written; 23 disk full; 24 already running;
25 port taken; 26 a setting is wrong; 30 the CMS cannot be built; 31 it does not start; 32 the site cannot be rendered.`;

readOptions(HELP, {});
await main(start);

async function start({ resources, up, isStopping }: Run): Promise<never> {
  const settings = projectSettings(root);
  const { dataDir, outboxDir, cmsUrl, siteUrl, siteHost, sitePort, intakeUrl } = settings;
  await preflight(root, settings, resources);
  const environments = prepareEnvironments(root, settings, 'production');
  const login = firstLogin(dataDir, settings.adminPassword);
  const steps = createSteps(process.stdout);
  const logFile = (name: string): string => path.join(dataDir, 'logs', `${name}.log`);

  const build = { root, strapiProgram, environment: environments.cms, cmsUrl, logFile: logFile('cms-build') };
  await buildIfNeeded(build, steps, resources);

  const cms = await steps('Starting the CMS', (step) =>
    startCms(
      {
        command: [strapiProgram, 'start'],
        cwd: cmsFolder,
        environment: { ...environments.cms, ADMIN_PASSWORD: login.password },
        settings,
        logFile: logFile('cms'),
        onMessage: (message) => {
          if (message.kind === 'progress') step.note(`${message.step} ${message.done}/${message.total}`);
          else login.accountMade(message.email);
        },
      },
      resources,
    ),
  );

  const site = await serve(siteFolders(dataDir).current, siteHost, sitePort, { url: intakeUrl });
  resources.use(site);
  const notice = await steps('Publishing the site', (step) =>
    startPublisher(
      {
        environment: environments.publisher,
        dataDir,
        logFile: logFile('publisher'),
        onStep: (text) => step.note(text),
      },
      resources,
    ),
  );

  if (notice) console.log(`\n${notice}`);
  const rows = [
    ['Site', siteUrl],
    ['Admin', `${cmsUrl}/admin`],
    ['Login', login.show()],
    ['Mails', environments.cms['SMTP_URL'] ? 'sent through SMTP_URL' : `kept in ${outboxDir}`],
  ] as const;
  console.log(`\n${table(rows)}\n\nCtrl-C stops everything.`);
  up();
  const { how } = await cms.ended;
  // The live site never depends on the CMS being up.
  if (!isStopping())
    console.error(
      `\nThe CMS has stopped (${how}; see ${logFile('cms')}): the site is still served; start again to edit.`,
    );
  return new Promise(() => undefined);
}

async function buildIfNeeded(build: CmsBuild, steps: Steps, resources: AsyncDisposableStack): Promise<void> {
  if (!isCmsBuilt(build)) await steps('Building the CMS', () => buildCms(build, resources));
}
