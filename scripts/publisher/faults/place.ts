/** For tests: a publisher as a process, with folders and ports of its own, a CMS that misbehaves by name, and the site served. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFakeCms, type FakeCms, type FakeContent } from 'shared/testing/fake-cms';
import { freePorts } from 'shared/testing/free-ports';
import { serve } from '../../serve/serve.ts';
import { siteFolders } from '../../release/site-folders.ts';
import { openLine, type Line } from './line.ts';
import { smallContent } from './small-content.ts';

export interface Place {
  dataDir: string;
  cms: FakeCms;
  /** Between the publisher and the CMS. */
  line: Line;
  publisherUrl: string;
  environment: NodeJS.ProcessEnv;
  /** What a visitor gets at an address such as `/agenda/`: the page, or the status of anything but 200. */
  page(address: string): Promise<string | number>;
  /** Whether a visitor reads these words there, which stand in one line. */
  shows(address: string, words: string): Promise<boolean>;
}

/** In the pages of every test, so that all share one bundle. Nobody answers there. */
export const siteUrl = 'http://127.0.0.1:9';
export const TOKEN = 'token-of-the-tests';

export async function openPlace(
  resources: AsyncDisposableStack,
  content: FakeContent = smallContent(),
): Promise<Place> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'publisher-'));
  const cms = await startFakeCms(content);
  resources.defer(() => cms.close());
  const line = resources.use(await openLine(cms.url));
  const [sitePort = 0, publisherPort = 0, cmsPort = 0] = await freePorts(3);
  resources.use(await serve(siteFolders(dataDir).current, '127.0.0.1', sitePort));
  const page = async (address: string): Promise<string | number> => {
    const answer = await fetch(`http://127.0.0.1:${sitePort}${address}`, { redirect: 'manual' });
    return answer.status === 200 ? answer.text() : answer.status;
  };
  const { SNAPSHOT_FILE: _, BUILD_INSTANT: __, RELEASE_TARGET: ___, ...outside } = process.env;
  return {
    dataDir,
    cms,
    line,
    publisherUrl: `http://127.0.0.1:${publisherPort}`,
    environment: {
      ...outside,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      // Secrets are made there, and nothing of a developer's own settings reaches the tests.
      ENV_FILE: path.join(dataDir, '.env'),
      CMS_URL: line.url,
      CMS_PORT: String(cmsPort),
      CMS_TIMEOUT_SECONDS: '1',
      SITE_URL: siteUrl,
      SITE_PORT: String(sitePort),
      PUBLISHER_HOST: '127.0.0.1',
      PUBLISHER_PORT: String(publisherPort),
      PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
      PUBLISHER_TOKEN: TOKEN,
    },
    page,
    shows: async (address, words) => String(await page(address)).includes(words),
  };
}
