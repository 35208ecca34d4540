import { expect, test } from 'vitest';
import { dataOf, filesOf, filesOfFile, picturesOf, picturesToKeep } from './page-files.ts';

const picture = (name: string, ...widths: number[]) =>
  `<picture>
    <source type="image/avif" srcset="${widths.map((width) => `/images/${name}a${width}.avif ${width}w`).join(', ')}" sizes="9rem" />
    <source type="image/webp" srcset="${widths.map((width) => `/images/${name}w${width}.webp ${width}w`).join(', ')}" />
    <img src="/images/${name}w${widths.at(-1)}.webp" alt="" />
  </picture>`;

test('finds every style sheet, script and font that a page names, each once', () => {
  const page = `<link rel="stylesheet" href="/_astro/site.Bk-j_Q.css"><link rel="preload" href="/_astro/a.woff2">
    <script type="module" src="/_astro/x.js"></script><script src="https://a.example/_astro/x.js"></script>
    <template><script type="module" src="/_astro/Quiz.D1.js"></script></template><a href="/astro/">a</a>`;
  expect(filesOf(page)).toEqual([
    '/_astro/site.Bk-j_Q.css',
    '/_astro/a.woff2',
    '/_astro/x.js',
    '/_astro/Quiz.D1.js',
  ]);
});

test.each([
  ['import{a as b}from"./chunk.D1.js";import("./late.D2.js")', ['/_astro/chunk.D1.js', '/_astro/late.D2.js']],
  ['const all=["_astro/part.D3.js","_astro/part.D4.css"]', ['/_astro/part.D3.js', '/_astro/part.D4.css']],
  ['@font-face{src:url(/_astro/a.woff2)}', ['/_astro/a.woff2']],
  ['@font-face{src:url(./a.woff2)}', ['/_astro/a.woff2']],
  ['"./words with spaces.js" "../up.js" "./picture.png"', []],
])('finds what a file names in turn: %s', (text, files) => {
  expect(filesOfFile(text, '/_astro/page.D0.js')).toEqual(files);
});

test.each([
  [
    '<div data-search="page" data-current="metiers agenda-2027">',
    ['/recherche/metiers.json', '/recherche/agenda-2027.json'],
  ],
  ['let a=`/agenda/communes.json`;fetch("/a/b.json")', ['/agenda/communes.json', '/a/b.json']],
  ['<a aria-current="page" href="/donnees/agenda.json"> `/donnees/a.json` `/${b}/c.json`', []],
])('finds the data that its tool asks for: %s', (text, data) => {
  expect(dataOf(text)).toEqual(data);
});

test('keeps of each picture one form that every browser reads, wide enough for a phone', () => {
  const page =
    picture('a', 400, 640, 1200) + picture('b', 400) + '<picture></picture><img src="/images/c.webp">';
  expect(picturesToKeep(page)).toEqual(['/images/aw640.webp', '/images/bw400.webp']);
});

test('knows which forms show the same picture', () => {
  const [first, second] = picturesOf(picture('a', 400, 640) + picture('b', 400));
  expect(first).toEqual([
    '/images/aa400.avif',
    '/images/aa640.avif',
    '/images/aw400.webp',
    '/images/aw640.webp',
  ]);
  expect(second).toContain('/images/bw400.webp');
});
