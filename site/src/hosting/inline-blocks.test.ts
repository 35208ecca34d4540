import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inlineBlocks, joinBlocks } from './inline-blocks.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it.each([
  '<script>a</script>',
  '<script type="module">a</script>',
  "<script type='text/javascript' async>a</script >",
  '<SCRIPT\ntype=importmap>a</SCRIPT>',
  '<script data-src="/b.js">a</script>',
])('knows the script in %s', (html) => {
  expect(inlineBlocks(`<p>${html}</p>`)).toEqual({ scripts: [hash('a')], styles: [] });
});

it.each([
  '<script src="/a.js"></script>',
  '<script type="module" src=/a.js>a</script>',
  '<script type="application/ld+json">{}</script>',
  '<scripture>a</scripture>',
  '<link rel="stylesheet" href="/a.css">',
])('needs no permission for %s', (html) => {
  expect(inlineBlocks(html)).toEqual({ scripts: [], styles: [] });
});

it('hashes what browsers hash: every character, each line ended by one', () => {
  expect(inlineBlocks('<style>\r\n a{}\r b{} </style><script>1 < 2\n</script>')).toEqual({
    scripts: [hash('1 < 2\n')],
    styles: [hash('\n a{}\n b{} ')],
  });
});

it('joins pages in any order, each block once', () => {
  const [one, two] = [inlineBlocks('<script>a</script><style>b</style>'), inlineBlocks('<script>c</script>')];
  expect(joinBlocks([one, two, one])).toEqual(joinBlocks([two, one]));
  expect(joinBlocks([one, two]).scripts).toHaveLength(2);
});
