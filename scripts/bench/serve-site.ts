/** Serves the releases of a data folder in a process of its own, so that whoever measures does not slow it down. */
import { projectSettings } from '../environment/project.ts';
import { root } from '../paths.ts';
import { main } from '../process/main.ts';
import { readOptions } from '../process/options.ts';
import { siteFolders } from '../release/site-folders.ts';
import { serve } from '../serve/serve.ts';

const HELP = `Usage: node scripts/bench/serve-site.ts

Serves the live release of DATA_DIR on SITE_HOST and SITE_PORT until it is stopped. Says "up" to the process that started it.`;

readOptions(HELP, {});
await main(async ({ resources, up }) => {
  const { dataDir, siteHost, sitePort } = projectSettings(root);
  resources.use(await serve(siteFolders(dataDir).current, siteHost, sitePort));
  up();
  process.send?.('up');
  return new Promise(() => undefined);
});
