import { expect, it } from 'vitest';
import type { Snapshot } from 'shared/domain/snapshot';
import { hostingFiles, type ServedPage } from './files.ts';
import { inlineBlocks } from './inline-blocks.ts';

const redirect = (documentId: string, from: string) => ({
  documentId,
  updatedAt: '2026-11-01T09:00:00.000Z',
  from,
  to: '/metiers/',
  permanent: true,
});
const snapshot = (...redirects: ReturnType<typeof redirect>[]) =>
  ({ collections: { redirect: redirects } }) as Pick<Snapshot, 'collections'>;
const pages: ServedPage[] = [
  { url: '/metiers/', inline: inlineBlocks('<script>a</script>') },
  { url: '/', inline: inlineBlocks('<style>b</style>') },
  { url: '/robots.txt' },
];
const files = (content: Pick<Snapshot, 'collections'>, served = pages) =>
  Object.fromEntries(
    hostingFiles(content, 'https://a.example', served).map(({ path, text }) => [path, text]),
  );

it('says the same in each host’s own words', () => {
  const made = files(snapshot(redirect('a', '/ancien'), redirect('b', '/metiers')));
  expect(Object.keys(made)).toEqual(['_headers', '_nginx.conf', '_redirects']);
  expect(made['_redirects']).toBe('/ancien /metiers/ 301\n/ancien/ /metiers/ 301\n');
  const [, policy = 'none'] = /Content-Security-Policy: (.*)/.exec(made['_headers'] ?? '') ?? [];
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(made['_nginx.conf']).toContain(`"${policy}"`);
  expect(made['_nginx.conf']).not.toContain('location = "/metiers"');
});

it('does not depend on the order in which entries and pages come', () => {
  const [a, b] = [redirect('a', '/a'), redirect('b', '/a/')];
  expect(files(snapshot(b, a), pages.toReversed())).toEqual(files(snapshot(a, b)));
});
