/** For tests: the good site with one thing wrong, each, and what its gate is to find. */
import { budgets } from 'site/page-budgets';
import { MOST_ELEMENTS } from './budgets.ts';
import { cmsUrl, page, secret, sitemap, siteUrl } from './site-under-test.ts';

const FORUM = 'agenda/forum/index.html';

/** The page of the forum, with these words in its main part. */
export const forum = (main: string, more = {}): Record<string, string> => ({
  [FORUM]: page(FORUM, { main, ...more }),
});
const randomWords = Array.from({ length: 3 * budgets.text.reading }, (_, at) =>
  ((at * 7919) % 9973).toString(36),
).join(' ');
const randomScript = `export default "${Array.from({ length: 60_000 }, (_, at) => ((at * 7919) % 99_991).toString(36)).join('')}";`;

/** Gate, what is wrong, the files that are (null: one that is missing), what is found. */
export const badSites: [string, string, Record<string, string | null>, string[]][] = [
  ['required', 'no sitemap', { 'sitemap.xml': null }, ['failure required /sitemap.xml']],
  ['required', 'no page for errors', { '404.html': null }, ['failure required /404.html']],
  ['secrets', 'a token in a page', forum(`<p>${secret}</p>`), ['failure secrets /agenda/forum/']],
  ['secrets', 'a token in data', { 'data.json': `"${secret}"` }, ['failure secrets /data.json']],
  ['drafts', 'a draft', forum('<p data-draft>Brouillon</p>'), ['failure drafts /agenda/forum/']],
  ['formats', 'a sitemap cut off', { 'sitemap.xml': '<urlset><url>' }, ['failure formats /sitemap.xml']],
  ['formats', 'a feed with a bare &', { 'rss.xml': '<rss>A & B</rss>' }, ['failure formats /rss.xml']],
  [
    'formats',
    'a manifest cut off',
    { 'manifest.webmanifest': '{' },
    ['failure formats /manifest.webmanifest'],
  ],
  [
    'formats',
    'a calendar cut off',
    { 'agenda/forum.ics': 'BEGIN:VCALENDAR\r\n' },
    ['failure formats /agenda/forum.ics'],
  ],
  [
    'robots',
    'a closed site',
    { 'robots.txt': 'User-agent: *\nDisallow: /\n' },
    ['failure robots /robots.txt'],
  ],
  ['html', 'a tag left open', forum('<div>'), ['failure html /agenda/forum/']],
  ['html', 'tags crossed', forum('<b><i></b></i>'), ['failure html /agenda/forum/']],
  ['html', 'a link in a link', forum('<a href="/"><a href="/">x</a></a>'), ['failure html /agenda/forum/']],
  [
    'html',
    'a button in a link',
    forum('<a href="/"><button>x</button></a>'),
    ['failure html /agenda/forum/'],
  ],
  ['html', 'an attribute twice', forum('<p class="a" class="b">x</p>'), ['failure html /agenda/forum/']],
  [
    'html',
    'an address that runs a script',
    forum('<a href="javascript:x()">x</a>'),
    ['failure html /agenda/forum/'],
  ],
  [
    'html',
    'no title',
    forum('', { title: ' ' }),
    ['failure html /agenda/forum/', 'warning html-details /agenda/forum/'],
  ],
  [
    'html',
    'another page’s address',
    { [FORUM]: page('plans/index.html', { title: 'Forum' }) },
    ['failure html /agenda/forum/'],
  ],
  [
    'html-details',
    'an id twice',
    forum('<p id="a">x</p><p id="a">y</p>'),
    ['warning html-details /agenda/forum/'],
  ],
  ['html-details', 'two main headings', forum('<h1>Encore</h1>'), ['warning html-details /agenda/forum/']],
  ['html-details', 'an empty heading', forum('<h2> </h2>'), ['warning html-details /agenda/forum/']],
  [
    'html-details',
    'a picture without words',
    forum('<img src="/images/a.webp" width="1" height="1">'),
    ['warning html-details /agenda/forum/'],
  ],
  [
    'html-details',
    'a picture without size',
    forum('<img src="/images/a.webp" alt="">'),
    ['warning html-details /agenda/forum/'],
  ],
  [
    'html-details',
    'a value that is not there',
    forum('<p> undefined </p>'),
    ['warning html-details /agenda/forum/'],
  ],
  [
    'files',
    'a lost picture',
    forum('<img src="/b.webp" alt="" width="1" height="1">'),
    ['failure files /agenda/forum/'],
  ],
  [
    'files',
    'a lost picture in a set',
    forum('<picture><source srcset="/images/a.webp 1w, /b.webp 2w"></picture>'),
    ['failure files /agenda/forum/'],
  ],
  [
    'files',
    'a lost picture of a style sheet',
    { '_astro/style.css': 'p { background: url(b.webp) }' },
    ['failure files /_astro/style.css'],
  ],
  ['files', 'a lost part of a script', { 'a.js': 'import{b}from"./b.js";' }, ['failure files /a.js']],
  [
    'files',
    'a lost icon',
    { 'manifest.webmanifest': '{"icons":[{"src":"/i.png"}]}' },
    ['failure files /manifest.webmanifest'],
  ],
  [
    'links',
    'a card that leads nowhere',
    forum('<a class="covering-link" href="/agenda/bal/">Bal</a>'),
    ['failure links /agenda/forum/'],
  ],
  [
    'links',
    'typed words that lead nowhere',
    forum('<div class="prose"><a class="covering-link" href="/bal/">Bal</a></div>'),
    ['warning links /agenda/forum/'],
  ],
  [
    'links',
    'a typed button that leads nowhere',
    forum('<a href="/bal">Bal</a>'),
    ['warning links /agenda/forum/'],
  ],
  [
    'links',
    'a menu that leads nowhere',
    forum('', { footer: '<a href="/bal/">Bal</a>' }),
    ['warning links /agenda/forum/'],
  ],
  [
    'links',
    'a part that another page lacks',
    forum(`<a href="${siteUrl}/agenda/#mars">Mars</a>`),
    ['warning links /agenda/forum/'],
  ],
  [
    'links',
    'a sitemap that names what is gone',
    { 'sitemap.xml': sitemap(['/bal/']) },
    ['failure links /sitemap.xml'],
  ],
  [
    'links',
    'a calendar that leads to what is gone',
    {
      'agenda/forum.ics': `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\nURL:${siteUrl}/bal/\r\nEND:VCALENDAR\r\n`,
    },
    ['failure links /agenda/forum.ics'],
  ],
  ['links', 'a redirect to nowhere', { _redirects: '/vieux /bal/ 301\n' }, ['warning links /_redirects']],
  [
    'fragments',
    'a part that the page itself lacks',
    forum('<a href="#mars">Mars</a>'),
    ['warning fragments /agenda/forum/'],
  ],
  ['titles', 'the title of another page', forum('', { title: 'Agenda' }), ['warning titles /agenda/']],
  [
    'cms',
    'a picture at the CMS',
    forum(`<img src="${cmsUrl}/a.png" alt="" width="1" height="1">`),
    ['failure cms /agenda/forum/'],
  ],
  ['cms', 'a link to the CMS', forum(`<a href="${cmsUrl}/admin">x</a>`), ['warning cms /agenda/forum/']],
  [
    'page-budget',
    'too many elements',
    forum('<i></i>'.repeat(MOST_ELEMENTS)),
    ['warning page-budget /agenda/forum/'],
  ],
  ['asset-budget', 'too many words', forum(`<p>${randomWords}</p>`), ['warning asset-budget /agenda/forum/']],
  [
    'asset-budget',
    'any script on a page to read',
    { ...forum('', { head: '<script src="/a.js"></script>' }), 'a.js': 'let a' },
    ['failure asset-budget /agenda/forum/'],
  ],
  [
    'asset-budget',
    'a heavy script, loaded by another',
    {
      ...forum('', { head: '<script src="/a.js"></script>' }),
      'a.js': 'import"./b.js"',
      'b.js': randomScript,
    },
    ['failure asset-budget /agenda/forum/'],
  ],
];
