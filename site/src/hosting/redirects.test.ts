import { expect, it } from 'vitest';
import { parseRedirects, redirectRules, writeRedirects } from './redirects.ts';

const rule = (from: string, to = '/metiers/', permanent = true) => ({ from, to, permanent });
const rules = (...redirects: ReturnType<typeof rule>[]) =>
  redirectRules(redirects, ['/', '/metiers/', '/robots.txt']);

it('writes each path with and without its last slash, in their order', () => {
  expect(
    writeRedirects(rules(rule('/b/', 'https://www.ain.fr/x?y=1#z'), rule('/a', '/metiers/', false))),
  ).toBe(
    '/a /metiers/ 302\n/a/ /metiers/ 302\n/b https://www.ain.fr/x?y=1#z 301\n/b/ https://www.ain.fr/x?y=1#z 301\n',
  );
});

it.each([
  ['/métier d’art', '/m%C3%A9tier%20d%E2%80%99art'],
  ['/a"b<c>`{d}', '/a%22b%3Cc%3E%60%7Bd%7D'],
  ["/a;b$c'd", "/a;b$c'd"],
  ['/a%20b', '/a%20b'],
  ['/a/../b', '/b'],
])('writes %s as browsers send it', (from, sent) => {
  expect(rules(rule(from)).map((each) => each.from)).toEqual([sent]);
});

it.each([
  ['/a"b\\c{d}|^`<>', '/a%22b/c%7Bd%7D%7C%5E%60%3C%3E'],
  ['/a?q="\\{}|^`', '/a?q=%22%5C%7B%7D%7C%5E%60'],
  ['/a#"\\{}|^', '/a#%22%5C%7B%7D%7C%5E'],
  ['/plans/à venir/', '/plans/%C3%A0%20venir/'],
  ['https://exämple.fr/é b', 'https://xn--exmple-cua.fr/%C3%A9%20b'],
])('leads to %s by its address', (to, sent) => {
  expect(rules(rule('/a', to)).map((each) => each.to)).toEqual([sent]);
});

it.each([
  ['/a\n/b', '/metiers/'],
  ['/a\tb', '/metiers/'],
  ['/a%0A/b', '/metiers/'],
  ['/a%00', '/metiers/'],
  ['/a/../..', '/metiers/'],
  ['/*', '/metiers/'],
  ['/:page', '/metiers/'],
  ['/', '/metiers/'],
  ['//example.org', '/metiers/'],
  ['/\\example.org', '/metiers/'],
  ['a', '/metiers/'],
  ['/a', '/b\n/* https://example.org/'],
  ['/a', '//example.org/'],
  ['/a', '/\\example.org/'],
  ['/a', 'javascript:alert(1)'],
  ['/a', 'metiers/'],
  ['/a', 'https://'],
  ['/a', `/${'b'.repeat(1000)}`],
])('has no rule from %j to %j', (from, to) => {
  expect(rules(rule(from, to))).toEqual([]);
});

it('leaves pages where they are, however their path is written', () => {
  expect(rules(rule('/metiers', '/b'), rule('/m%65tiers/', '/b'), rule('/robots.txt', '/b'))).toEqual([]);
});

it('keeps the first of two rules for one path', () => {
  expect(rules(rule('/é', '/1'), rule('/e\u0301/', '/2'), rule('/%C3%A9', '/3')).map(({ to }) => to)).toEqual(
    ['/1'],
  );
});

const files = ['/agenda/b.ics', '/partage/plans/b.png', '/partage/pages/b.png'];
it.each([
  ['/agenda/a/', '/agenda/b/#dates', ['/agenda/a /agenda/b/#dates', '/agenda/a.ics /agenda/b.ics']],
  ['/plans/a', '/plans/b', ['/partage/plans/a.png /partage/plans/b.png', '/plans/a /plans/b']],
  ['/a', '/b/', ['/a /b/', '/partage/pages/a.png /partage/pages/b.png']],
  ['/agenda/a', '/agenda/', ['/agenda/a /agenda/']],
  ['/agenda/a', 'https://example.org/agenda/b/', ['/agenda/a https://example.org/agenda/b/']],
])('from %s to %s goes what stands beside the page too, if it is there', (from, to, written) => {
  expect(redirectRules([rule(from, to)], files).map((each) => `${each.from} ${each.to}`)).toEqual(written);
});

it('leaves a file where it is, and leads to where editors say, when its page has moved', () => {
  const page = rule('/agenda/a', '/agenda/b');
  const own = rule('/agenda/a.ics', '/calendriers/');
  expect(redirectRules([page, own], files).map(({ to }) => to)).toEqual(['/agenda/b', '/calendriers/']);
  expect(redirectRules([page], [...files, '/agenda/a.ics'])).toHaveLength(1);
  expect(redirectRules([{ ...page, permanent: false }], files)).toHaveLength(1);
});

it('reads what it wrote, to the letter', () => {
  const written = rules(
    rule('/é', '/?q=a%26b%2Fc#d'),
    rule('/b', 'https://www.ain.fr/%24', false),
    rule('/c'),
  );
  expect(parseRedirects(writeRedirects(written))).toEqual(written);
  expect(parseRedirects('# comment\n\n/a\n')).toEqual([]);
});
