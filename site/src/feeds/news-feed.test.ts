import { expect, it } from 'vitest';
import { newsWith } from '../testing/entries.ts';
import { newsFeed } from './news-feed.ts';

const site = new URL('https://metiers.example.org');
const settings = {
  siteName: 'Métiers & co',
  publisher: 'Département de l’Ain',
  updatedAt: '2026-10-01T09:00:00.000Z',
};
const feed = (...articles: Parameters<typeof newsWith>[0][]) =>
  newsFeed(articles.map(newsWith), settings, site);

it('is written in full, byte for byte', () => {
  const text = feed({ title: 'Aide & soins <à domicile>', summary: 'Un « oui » "net".', date: '2026-07-14' });
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>tag:metiers.example.org,2026:/actualites/flux.xml</id>
<title>Les actualités – Métiers &amp; co</title>
<subtitle>Les nouvelles des métiers de l’accompagnement dans l’Ain.</subtitle>
<updated>2026-11-01T09:00:00.000Z</updated>
<author><name>Département de l’Ain</name></author>
<link rel="alternate" type="text/html" href="https://metiers.example.org/actualites/"/>
<link rel="self" type="application/atom+xml" href="https://metiers.example.org/actualites/flux.xml"/>
<entry>
<id>tag:metiers.example.org,2026:actualites/news-1</id>
<title>Aide &amp; soins &lt;à domicile&gt;</title>
<published>2026-07-13T22:00:00.000Z</published>
<updated>2026-11-01T09:00:00.000Z</updated>
<link rel="alternate" type="text/html" href="https://metiers.example.org/actualites/une-plateforme-pour-les-metiers/"/>
<summary>Un « oui » &quot;net&quot;.</summary>
</entry>
</feed>
`);
});

it('keeps the name of an entry whose address and words change', () => {
  const id = (text: string) => /<entry>\n<id>([^<]*)/.exec(text)?.[1];
  expect(id(feed({ slug: 'autre', title: 'Autre' }))).toBe(id(feed({})));
});

it('was updated with its latest entry, or else with the site’s settings', () => {
  const updated = (text: string) => /<updated>([^<]*)/.exec(text)?.[1];
  const [older, newer] = ['2026-10-05T09:00:00.000Z', '2026-10-06T09:00:00.000Z'];
  expect(updated(feed({ updatedAt: older }, { updatedAt: newer }))).toBe(newer);
  expect(updated(feed())).toBe(settings.updatedAt);
});

it('leaves out signs that would make the feed unreadable', () => {
  expect(feed({ title: 'a\u0000b\u000Bc\uD83C\uFFFF' })).toContain('<title>abc\uFFFD</title>');
});
