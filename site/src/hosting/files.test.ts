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
    hostingFiles(content, { siteUrl: 'https://a.example', intakeUrl: null }, served).map(({ path, text }) => [
      path,
      text,
    ]),
  );

it('says the same in each host’s own words', () => {
  const taken = redirect('c', '/demander-une-intervention');
  const made = files(snapshot(redirect('a', '/ancien'), redirect('b', '/metiers'), taken));
  expect(Object.keys(made)).toEqual(['_headers', '_nginx.conf', '_redirects']);
  expect(made['_redirects']).toMatch(/ 302\n\/ancien \/metiers\/ 301\n\/ancien\/ \/metiers\/ 301\n$/);
  // What the CMS answers is no editor's to lead elsewhere.
  expect(made['_redirects']?.match(/^\/demander-une-intervention /gm)).toHaveLength(1);
  const [, policy = 'none'] = /Content-Security-Policy: (.*)/.exec(made['_headers'] ?? '') ?? [];
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(made['_nginx.conf']).toContain(`"${policy}"`);
  expect(made['_nginx.conf']).not.toContain('location = "/metiers"');
});

it('lets an intake on its own host fill in pages that load what they are made of', () => {
  const hosts = { siteUrl: 'https://a.example', intakeUrl: 'https://demandes.example' };
  const texts = hostingFiles(snapshot(), hosts, pages).map(({ text }) => text);
  expect(texts[0]).toContain('Access-Control-Allow-Origin: https://demandes.example\n');
  expect(texts[1]).toContain('set $release_access_control_allow_origin "https://demandes.example";');
});

it('does not depend on the order in which entries and pages come', () => {
  const [a, b] = [redirect('a', '/a'), redirect('b', '/a/')];
  expect(files(snapshot(b, a), pages.toReversed())).toEqual(files(snapshot(a, b)));
});
