/** `pnpm publish-site`: pulls the content, renders the site and makes it the live one. */
import path from 'node:path';
import { createSteps } from './console/steps.ts';
import { prepareEnvironments, projectSettings } from './environment/project.ts';
import { astroProgram, root, siteFolder } from './paths.ts';
import { main } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { renderAndGoLive } from './release/render-and-go-live.ts';

const HELP = `Usage: pnpm publish-site

Pulls the content from the running CMS, renders the site and makes it the live one: the server that \`pnpm start\`
runs shows it at once. What cannot be pulled or rendered leaves the live site as it is.

Exit codes: 0 the new site is live; 10 to 19 the content could not be pulled (shared/README.md says what each means);
24 another publication is under way; 26 a setting is wrong; 32 the site cannot be rendered. Whatever fails, the live
site stays as it is.`;

readOptions(HELP, {});
await main(async ({ resources }) => {
  const settings = projectSettings(root);
  const { site: environment } = prepareEnvironments(root, settings, 'production');
  const logFile = path.join(settings.dataDir, 'logs', 'site.log');
  const steps = createSteps(process.stdout);
  const rendering = { astroProgram, siteFolder, environment, logFile };
  const report = await steps('Rendering the site', (step) =>
    renderAndGoLive(settings.dataDir, { ...rendering, onPulled: (detail) => step.note(detail) }, resources),
  );
  if (report) console.log(`\n${report}\n`);
  console.log(`Live: ${settings.siteUrl}`);
});
