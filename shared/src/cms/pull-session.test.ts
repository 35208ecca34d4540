import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContentType } from '../domain/content-types.ts';
import { anEvent, aNewsArticle, aSector, theSingles, to } from '../testing/builders.ts';
import { startFakeCms, type FakeCms, type Fault } from '../testing/fake-cms.ts';
import { basics } from '../testing/pull-from-fake.ts';
import { createCmsClient, type CmsClient } from './client.ts';
import { pull } from './pull.ts';
import { openPullSession, type Pulled, type PullSession } from './pull-session.ts';
import { awaitRevision } from './publication.ts';

const http = { sleep: () => Promise.resolve(), random: () => 0, timeoutMs: 500 };

let cms: FakeCms;
let client: CmsClient;
let media: { folder: string };
let session: PullSession;
let first: Pulled;

beforeEach(async () => {
  cms = await startFakeCms({
    collections: {
      ...basics,
      event: [anEvent(), anEvent({ documentId: 'event-2', slug: 'autre', jobs: [to('job-1')] })],
      'news-article': [aNewsArticle({ events: [to('event-1'), to('event-2')] })],
    },
    files: { '/uploads/p.pdf': new TextEncoder().encode('%PDF-1.7') },
  });
  client = createCmsClient({ url: cms.url, token: 'read', ...http });
  media = { folder: await mkdtemp(join(tmpdir(), 'session-')), ...http };
  session = openPullSession({ client, media });
  first = await session.pullAll();
});
afterEach(() => cms.close());

/** What changed, after making sure that everything would give the same. */
async function changed(before = first): Promise<Pulled> {
  const { whole, ...pulled } = await session.pullChanges();
  expect(whole).toBe(false);
  expect(pulled).toEqual(await pull({ client, media, previous: before.snapshot }));
  return pulled;
}

describe('what changed', () => {
  test('arrives, and all else stays the very same', async () => {
    cms.change('event', 'event-1', anEvent({ title: 'Autre titre' }));
    const { snapshot } = await changed();
    expect(snapshot.collections.event.map(({ title }) => title)).toContain('Autre titre');
    expect(snapshot.collections.event[1]).toBe(first.snapshot.collections.event[1]);
    for (const type of ['news-article', 'job-description', 'sector'] as const)
      expect(snapshot.collections[type]).toBe(first.snapshot.collections[type]);
    expect(snapshot.singles['home-page']).toBe(first.snapshot.singles['home-page']);
  });

  test('is asked for in three requests, whatever there is besides', async () => {
    cms.change('event', 'event-1', anEvent({ title: 'Autre titre' }));
    const before = cms.requests;
    await session.pullChanges();
    expect(cms.requests - before).toBe(3);
  });

  test('is nothing when an entry comes back as it was', async () => {
    cms.change('event', 'event-1', anEvent());
    const { snapshot } = await changed();
    expect(snapshot.revision).toBe(first.snapshot.revision + 1);
    expect(snapshot.collections.event).toBe(first.snapshot.collections.event);
  });

  test('may be an entry that is gone: relations to it are taken out and told', async () => {
    cms.change('event', 'event-1', null);
    const { snapshot, problems } = await changed();
    expect(snapshot.collections.event.map(({ documentId }) => documentId)).toEqual(['event-2']);
    expect(snapshot.collections['news-article'][0]?.events).toEqual(['event-2']);
    expect(problems).toMatchObject([{ type: 'news-article', field: 'Événements liés' }]);
  });

  test('may be an entry that is new, and one that comes back', async () => {
    cms.change('event', 'event-2', null);
    const without = await changed();
    cms.change('event', 'event-2', anEvent({ documentId: 'event-2', slug: 'autre', jobs: [to('job-1')] }));
    const { snapshot, problems } = await changed(without);
    expect(snapshot.collections['news-article'][0]?.events).toEqual(['event-1', 'event-2']);
    expect(problems).toEqual([]);
  });

  test('may be a single type', async () => {
    const settings = theSingles()['site-settings'];
    cms.content.singles = { 'site-settings': { ...settings, siteName: 'Autre nom' } };
    cms.raise({ type: 'site-settings', documentId: 'settings' });
    const { snapshot } = await changed();
    expect(snapshot.singles['site-settings'].siteName).toBe('Autre nom');
    expect(snapshot.singles['home-page']).toBe(first.snapshot.singles['home-page']);
  });

  test('may be bad: its last good version stays, and later reports tell it still', async () => {
    const dates = [{ start: '2026-12-03T13:00:00.000Z', end: '2026-12-03T09:00:00.000Z' }];
    cms.change('event', 'event-1', anEvent({ title: 'Mauvais', dates }));
    const bad = await changed();
    expect(bad.snapshot.collections.event[0]).toBe(first.snapshot.collections.event[0]);
    expect(bad.problems).toMatchObject([{ documentId: 'event-1', outcome: 'kept at its last good version' }]);
    cms.change('sector', 'sector-1', aSector({ name: 'Autre secteur' }));
    const { problems } = await changed(bad);
    expect(problems).toEqual(bad.problems);
  });

  test('may name a file: files known before are not asked for again', async () => {
    const file = {
      url: '/uploads/p.pdf',
      mime: 'application/pdf',
      name: 'p.pdf',
      updatedAt: '2026-11-01T09:00:00.000Z',
    };
    cms.change('event', 'event-1', anEvent({ documents: [{ title: 'Programme', file }] }));
    const named = await changed();
    cms.content.files = {};
    cms.change('event', 'event-2', null);
    const { snapshot } = await changed(named);
    expect(snapshot.media[file.url]).toBe(named.snapshot.media[file.url]);
  });

  test('may be more than one question can name', async () => {
    for (let n = 1; n <= 60; n += 1)
      cms.change('sector', `s-${n}`, aSector({ documentId: `s-${n}`, slug: `secteur-${n}` }));
    const { snapshot } = await changed();
    expect(snapshot.collections.sector).toHaveLength(61);
  });
});

describe('everything is read', () => {
  test('when the CMS cannot name a change', async () => {
    cms.change('event', 'event-1', null);
    cms.raise({});
    const { snapshot, whole } = await session.pullChanges();
    expect(whole).toBe(true);
    expect(snapshot.collections.event).toHaveLength(1);
    expect(snapshot.collections.sector).toBe(first.snapshot.collections.sector);
  });

  test('when a change has a type that this code does not know', async () => {
    cms.raise({ type: 'brand-new' as ContentType, documentId: 'x' });
    expect((await session.pullChanges()).whole).toBe(true);
  });

  test('when the counts say that something was missed', async () => {
    cms.content.collections = { ...cms.content.collections, event: [anEvent()] };
    cms.raise({ type: 'sector', documentId: 'sector-1' });
    const { snapshot, whole } = await session.pullChanges();
    expect(whole).toBe(true);
    expect(snapshot.collections.event).toHaveLength(1);
  });

  test('in a session that has read nothing yet', async () => {
    session = openPullSession({ client, media });
    expect((await session.pullChanges()).whole).toBe(true);
  });
});

describe('a CMS that fails', () => {
  const failures: [Fault, string][] = [
    ['hangs', 'timeout'],
    ['cuts off', 'cut-off'],
    ['answers html', 'not-graphql'],
    ['answers 500', 'not-graphql'],
    ['refuses the token', 'token-refused'],
  ];
  const at: [string, number][] = [
    ['the changes', 1],
    ['the entries', 2],
    ['the revision', 3],
  ];
  test.each(
    failures.flatMap(([fault, failure]) => at.map(([what, request]) => ({ fault, failure, what, request }))),
  )('$fault at $what: nothing is kept, and the next pull has it', async ({ fault, failure, request }) => {
    cms.change('event', 'event-1', anEvent({ title: 'Autre titre' }));
    cms.fault = fault;
    cms.faultFrom = cms.requests + request;
    await expect(session.pullChanges()).rejects.toMatchObject({ failure });
    cms.fault = undefined;
    const { snapshot } = await changed();
    expect(snapshot.collections.event[0]?.title).toBe('Autre titre');
  });

  test('once is asked again', async () => {
    cms.change('event', 'event-1', anEvent({ title: 'Autre titre' }));
    cms.fault = 'answers 500 once';
    const { snapshot } = await changed();
    expect(snapshot.collections.event[0]?.title).toBe('Autre titre');
  });

  test('takes a bad single type for a reason to stop, and goes on from there', async () => {
    cms.content.singles = { 'site-settings': { ...theSingles()['site-settings'], siteName: null } };
    cms.raise({ type: 'site-settings', documentId: 'settings' });
    await expect(session.pullChanges()).rejects.toMatchObject({ failure: 'bad-single' });
    cms.content.singles = {};
    cms.raise({ type: 'site-settings', documentId: 'settings' });
    await changed();
  });
});

describe('waiting', () => {
  test('ends as soon as the revision is raised', async () => {
    const waiting = awaitRevision(client, first.snapshot.revision);
    // Asked after it, and so answered while it waits.
    await awaitRevision(client, 0, { wait: 0 });
    cms.change('event', 'event-1', null);
    expect(await waiting).toBe(first.snapshot.revision + 1);
  });

  test('ends with the reason of whoever stops it', async () => {
    const stop = new AbortController();
    const waiting = awaitRevision(client, first.snapshot.revision, { signal: stop.signal });
    stop.abort(new Error('The publisher stops.'));
    await expect(waiting).rejects.toThrow('The publisher stops.');
  });

  test.each<[Fault, string]>([
    ['refuses the token', 'token-refused'],
    ['answers html', 'not-graphql'],
    ['cuts off', 'cut-off'],
  ])('a CMS that %s', async (fault, failure) => {
    cms.fault = fault;
    await expect(awaitRevision(client, 1)).rejects.toMatchObject({ failure });
  });
});
