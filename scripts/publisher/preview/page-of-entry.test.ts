import type { ContentType } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';
import {
  aCommune,
  anEvent,
  anInterventionSession,
  aPage,
  aSchoolIntervention,
  aSector,
} from 'shared/testing/builders';
import { changedKeys } from 'site/content-store';
import { beforeAll, expect, it } from 'vitest';
import { snapshotOf } from '../testing.ts';
import { pageOfEntry } from './page-of-entry.ts';

const routes = [
  '/[slug]',
  '/',
  '/agenda',
  '/agenda/[slug].ics',
  '/agenda/[slug]',
  '/agenda/archives/[year]',
  '/accessibilite',
  '/sitemap.xml',
];
let draft: Snapshot;

beforeAll(async () => {
  draft = await snapshotOf({
    sector: [aSector()],
    commune: [aCommune()],
    event: [anEvent()],
    'school-intervention': [aSchoolIntervention()],
    'intervention-session': [anInterventionSession()],
    page: [aPage()],
  });
});

/** @param readers the addresses that have read a key. */
const pageOf = (type: ContentType, id: string, readers: Record<string, string[]> = {}, known = routes) =>
  pageOfEntry(
    { renderer: { routes: known, changedKeys }, site: { urlsReading: (key) => readers[key] ?? [] }, draft },
    type,
    id,
  );

it.each<[ContentType, string, string, string]>([
  ['event', 'event-1', '/agenda/forum-des-metiers-du-soin/', '/agenda/[slug]'],
  ['page', 'page-1', '/la-demarche/', '/[slug]'],
  ['home-page', 'home', '/', '/'],
  ['site-settings', 'settings', '/', '/'],
  ['accessibility-statement', 'accessibility', '/accessibilite/', '/accessibilite'],
])('shows %s on its own page', (type, id, url, route) => {
  expect(pageOf(type, id)).toEqual({ url, route });
});

it('shows an entry without a page where most is said of it', () => {
  const readers = { 'sector:sector-1': ['/', '/agenda/forum/', '/sitemap.xml'], 'sector*': ['/agenda/'] };
  expect(pageOf('sector', 'sector-1', readers)?.url).toBe('/agenda/forum/');
});

it('shows an entry that no page has read where it would be listed, before where all are', () => {
  const key = [
    ...changedKeys({ ...draft, collections: { ...draft.collections, 'intervention-session': [] } }, draft),
  ].find((each) => each.includes('='));
  expect(key).toBeDefined();
  const readers = { [key ?? '']: ['/agenda/forum/'], 'intervention-session*': ['/agenda/archives/2026/'] };
  expect(pageOf('intervention-session', 'session-1', readers)?.url).toBe('/agenda/forum/');
});

it('shows an entry on the page of all, when there is none else', () => {
  expect(pageOf('sector', 'sector-1', { 'sector*': ['/agenda/', '/sitemap.xml'] })).toEqual({
    url: '/agenda/',
    route: '/agenda',
  });
});

it('has no page for what shows nowhere', () => {
  expect(pageOf('sector', 'sector-1')).toBeUndefined();
});

it('fails when the site has no page at the address', () => {
  expect(() => pageOf('event', 'event-1', {}, ['/'])).toThrow('/agenda/forum-des-metiers-du-soin/');
});
