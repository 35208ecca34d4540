/** The check `build-cms`: builds the CMS as a start would, so that the checks that run it need not, and do not collide. */
import path from 'node:path';
import { root, strapiProgram } from '../paths.ts';
import { main } from '../process/main.ts';
import { buildCms } from '../start/build-cms.ts';

await main(async ({ resources }) => {
  const environment = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  const logFile = path.join(root, '.tmp/test-logs/strapi-build.log');
  // Where the tests' CMS answers, each on a port of its own: the build knows the path alone.
  const cmsUrl = 'http://localhost:1337';
  await buildCms({ root, strapiProgram, environment, cmsUrl, logFile }, resources);
});
