import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Snapshot } from 'shared/domain/snapshot';
import { writeHostingFiles } from './hosting.ts';

test('a build tells its host of the scripts in its pages, and leaves its pages where they are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
  for (const path of ['index.html', 'metiers/index.html', 'robots.txt']) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '<script>1</script>');
  }
  const redirect = ['/metiers', '/robots.txt', '/ancien'].map((from) => ({ from, to: '/', permanent: true }));
  const snapshot = { collections: { redirect } } as unknown as Snapshot;

  await writeHostingFiles(
    snapshot,
    { siteUrl: 'https://metiers.example', intakeUrl: null },
    pathToFileURL(`${folder}/`),
  );

  const textOf = (name: string) => readFile(join(folder, name), 'utf8');
  expect(await textOf('_redirects')).toMatch(/ 302\n\/ancien \/ 301\n\/ancien\/ \/ 301\n$/);
  expect((await textOf('_headers')).match(/sha256-/g)).toHaveLength(1);
  expect(await textOf('_nginx.conf')).toContain('location = "/ancien" {');
});
