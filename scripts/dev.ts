/** `pnpm dev`: the CMS and the site for developers, both reloading what they are made of. */
import path from 'node:path';
import { styleText } from 'node:util';
import { prepareEnvironments, projectSettings } from './environment/project.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { astroProgram, cmsFolder, root, siteFolder, strapiProgram } from './paths.ts';
import { startChild } from './process/child.ts';
import { main, type Run } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { preflight } from './start/preflight.ts';
import { readablePassword } from './start/readable-password.ts';
import { startCms } from './start/start-cms.ts';

const HELP = `Usage: pnpm dev

Starts the CMS (strapi develop), then the site (astro dev) with the content of that moment: both reload when their code
changes; start again for new content. Same ports, data and settings as pnpm start; Ctrl-C stops both.`;

readOptions(HELP, {});
await main(dev);

async function dev({ resources, up }: Run): Promise<never> {
  const settings = projectSettings(root);
  const { dataDir, siteHost, sitePort, siteUrl, cmsUrl, adminEmail, adminPassword } = settings;
  await preflight(root, settings, resources);
  const environments = prepareEnvironments(root, settings, 'development');
  const password = adminPassword ?? readablePassword();
  const logFile = (name: string): string => path.join(dataDir, 'logs', `${name}.log`);

  const cms = await startCms(
    {
      command: [strapiProgram, 'develop'],
      cwd: cmsFolder,
      // No publisher runs here, so there is none to show previews.
      environment: { ...environments.cms, ADMIN_PASSWORD: password, PUBLISHER_URL: '' },
      settings,
      logFile: logFile('cms-dev'),
      onLine: prefixed('cms '),
      // `strapi develop` runs the CMS in a process below its own, whose messages do not come this far.
      onMessage: () => undefined,
    },
    resources,
  );
  const site = resources.use(
    startChild({
      command: [astroProgram, 'dev', '--host', siteHost, '--port', String(sitePort)],
      cwd: siteFolder,
      environment: environments.site,
      logFile: logFile('site-dev'),
      onLine: prefixed('site'),
    }),
  );
  console.log(
    `\nSite ${siteUrl}, admin ${cmsUrl}/admin; if there was no administrator: ${adminEmail} ${password}\n`,
  );
  up();
  const { how } = await Promise.race([cms.ended, site.ended]);
  throw new Failure(`One of the two has stopped (${how}): the lines above say why.`, exitCodes.unexpected);
}

function prefixed(name: string): (line: string) => void {
  return (line) => console.log(`${styleText('dim', `${name} │`)} ${line}`);
}
