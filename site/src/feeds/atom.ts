/** An Atom feed (RFC 4287). Words are plain text, addresses from the site's root, moments ISO 8601. Pure. */
import { escapeMarkup } from 'shared/domain/escape-markup';

export interface AtomFeed {
  title: string;
  subtitle: string;
  author: string;
  /** The page that has the same to read. */
  page: string;
  /** The feed itself. */
  url: string;
  /** When the feed last changed, where no entry says it: a feed must say so. */
  updated: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** Names the entry for good, whatever becomes of its address. */
  id: string;
  title: string;
  summary: string;
  url: string;
  published: string;
  updated: string;
}

/** The names of a site's entries begin with its host and the year from which it was ours, whatever year it is now. */
const TAGGED_SINCE = '2026';

/** @param site the address the site is made for. */
export function atomText(feed: AtomFeed, site: URL | undefined): string {
  const absolute = (path: string) => new URL(path, site).href;
  const tag = (name: string) => `tag:${new URL('/', site).hostname},${TAGGED_SINCE}:${name}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    element('id', tag(feed.url)),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', latest([feed.updated, ...feed.entries.map(({ updated }) => updated)])),
    `<author>${element('name', feed.author)}</author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absolute(feed.page))}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(feed.url))}"/>`,
    ...feed.entries.map(({ id, title, summary, url, published, updated }) =>
      [
        '<entry>',
        element('id', tag(id)),
        element('title', title),
        element('published', published),
        element('updated', updated),
        `<link rel="alternate" type="text/html" href="${escapeXml(absolute(url))}"/>`,
        element('summary', summary),
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}

function element(name: string, words: string): string {
  return `<${name}>${escapeXml(words)}</${name}>`;
}

function latest(moments: readonly string[]): string {
  return moments.reduce((last, moment) => (Date.parse(moment) > Date.parse(last) ? moment : last));
}

/** What XML cannot hold at all is left out. */
function escapeXml(words: string): string {
  return escapeMarkup(words.toWellFormed().replace(FORBIDDEN, ''));
}

const FORBIDDEN = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r]]/gv;
