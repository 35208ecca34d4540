/** The pull of the site, from the real CMS: all of it arrives, and only what is public. */
import { createCmsClient } from 'shared/cms/client';
import { pull, type Pulled } from 'shared/cms/pull';
import type { Snapshot } from 'shared/domain/snapshot';
import { keptMediaFolder } from 'shared/testing/kept-media';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { withoutEditorsRules } from './support/without-rules.ts';

let cms: Cms;
/** Of terms that are there only to be many. */
const MANY = 'Mot d’essai';

/** Files are kept from one pull to the next, as between builds. */
function pullAll(previous?: Snapshot): Promise<Pulled> {
  const client = createCmsClient({ url: cms.url, token: READ_TOKEN });
  return pull({ client, media: { folder: keptMediaFolder }, previous });
}

beforeAll(async () => {
  cms = await runningCms();
});
afterAll(() => terms().deleteMany({ where: { expansion: MANY } }));

/** How they are written is not what is tried here: straight into the database. */
const terms = () => cms.strapi.db.query('api::glossary-term.glossary-term');

test('the first content arrives without a single problem, in twenty requests at most', async () => {
  let requests = 0;
  const count = ({ url }: { url?: string }) => (requests += url === '/graphql' ? 1 : 0);
  cms.strapi.server.httpServer.on('request', count);
  const { snapshot, problems } = await pullAll();
  cms.strapi.server.httpServer.off('request', count);
  expect(problems).toEqual([]);
  expect(requests).toBeLessThanOrEqual(20);
  expect(snapshot.collections['job-description'].length).toBeGreaterThanOrEqual(24);
  expect(Object.values(snapshot.media).every(({ kind }) => kind === 'image')).toBe(true);
});

test.each([11, 101, 1001])('%i entries of a type all arrive', async (wanted) => {
  const there = await terms().count();
  const data = Array.from({ length: Math.max(0, wanted - there) }, (_, index) => ({
    documentId: `terme-${there + index}`,
    acronym: `TEST-${there + index}`,
    expansion: MANY,
    publishedAt: new Date(),
  }));
  if (data.length > 0) await terms().createMany({ data });
  const { snapshot } = await pullAll();
  const arrived = new Set(snapshot.collections['glossary-term'].map(({ acronym }) => acronym));
  expect(arrived.size).toBe(await terms().count());
  expect(arrived.size).toBeGreaterThanOrEqual(wanted);
});

test('eleven related entries and eleven parts of one entry all arrive, in their order', async () => {
  const jobs = (await documents(cms, 'job-description').findMany({ status: 'published', limit: 11 })).map(
    ({ documentId }) => documentId,
  );
  const dates = jobs.map((_, index) => ({
    start: new Date(Date.UTC(2027, 0, index + 1, 8)).toISOString(),
    end: new Date(Date.UTC(2027, 0, index + 1, 10)).toISOString(),
  }));
  const { documentId } = await documents(cms, 'event').create({
    data: anEvent({ jobs, dates }),
    status: 'published',
  });
  const { snapshot } = await pullAll();
  const event = snapshot.collections.event.find((entry) => entry.documentId === documentId);
  expect(event?.jobs).toEqual(jobs);
  expect(event?.dates).toEqual(dates);
  await documents(cms, 'event').delete({ documentId });
});

test('a draft never shows, and an unpublished entry is gone from the next pull though caches are warm', async () => {
  const events = documents(cms, 'event');
  const { documentId } = await events.create({ data: anEvent({ title: 'Brouillon secret' }) });
  const draft = await pullAll();
  expect(JSON.stringify(draft.snapshot)).not.toContain('Brouillon secret');

  await events.publish({ documentId });
  await events.update({ documentId, data: { title: 'Titre pas encore publié' } });
  const published = await pullAll(draft.snapshot);
  expect(published.snapshot.collections.event.find((entry) => entry.documentId === documentId)?.title).toBe(
    'Brouillon secret',
  );
  expect(JSON.stringify(published.snapshot)).not.toContain('Titre pas encore publié');

  await events.unpublish({ documentId });
  const after = await pullAll(published.snapshot);
  expect(JSON.stringify(after.snapshot)).not.toContain(documentId);
  expect(after.problems).toEqual([]);
  await events.delete({ documentId });
});

test('an end before its start is named with the address of its form, and the last good version stays', async () => {
  const events = documents(cms, 'event');
  const { documentId } = await events.create({ data: anEvent({}), status: 'published' });
  const good = await pullAll();
  const dates = [{ start: '2027-03-02T10:00:00.000Z', end: '2027-03-02T08:00:00.000Z' }];
  await events.update({ documentId, data: { dates } });
  await withoutEditorsRules(() => events.publish({ documentId }));
  const { snapshot, problems } = await pullAll(good.snapshot);
  expect(problems).toMatchObject([
    {
      field: 'Dates, nº 1, Fin',
      outcome: 'kept at its last good version',
      adminUrl: expect.stringContaining(`api::event.event/${documentId}`) as string,
    },
  ]);
  expect(snapshot.collections.event.find((entry) => entry.documentId === documentId)?.dates[0]?.end).toBe(
    '2027-03-02T12:00:00.000Z',
  );
  await events.delete({ documentId });
});

test('a script typed as text stays words; a javascript: address leads nowhere, and as a link is refused at once', async () => {
  const events = documents(cms, 'event');
  const says = (inline: object) => [{ type: 'paragraph', children: [inline] }];
  const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'ici' }] };
  await expect(events.create({ data: anEvent({ description: says(link) }) })).rejects.toThrow(/valid link/);

  const description = says({ type: 'text', text: '<script>alert(1)</script>' });
  const data = anEvent({ description, onlineUrl: 'javascript:alert(2)' });
  const { documentId } = await withoutEditorsRules(() => events.create({ data, status: 'published' }));
  const { snapshot, problems } = await pullAll();
  const event = snapshot.collections.event.find((entry) => entry.documentId === documentId);
  expect(event).toMatchObject({ description, onlineUrl: null });
  expect(problems.map(({ field }) => field)).toEqual(['Adresse en ligne']);
  await events.delete({ documentId });
});

function anEvent(over: Record<string, unknown>): Record<string, unknown> {
  return {
    title: 'Rencontre d’essai',
    slug: 'rencontre-d-essai',
    kind: 'workshop',
    summary: 'Pour vérifier.',
    eventStatus: 'scheduled',
    dates: [{ start: '2027-03-02T10:00:00.000Z', end: '2027-03-02T12:00:00.000Z' }],
    ...over,
  };
}
