/** Pages go online and leave by their dates: to the minute, once, and without an editor's work getting lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parisInstant } from 'shared/domain/paris-time';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { documents, type Documents } from './support/documents.ts';
import { publicRevision } from './support/public-revision.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import * as schedule from './support/schedule.ts';
import { AFTERNOON, article, MINUTE_BEFORE, NOON } from './support/schedule.ts';

let cms: Cms;
let removeNewEntries: () => Promise<void>;
let news: Documents;
beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
  news = documents(cms, 'news-article');
});
afterAll(() => removeNewEntries());
beforeEach(() => schedule.forgetDates(cms));

const run = (minute: string) => schedule.runMinute(cms, minute);
const versions = (documentId: string) => schedule.versions(cms, 'news-article', documentId);
const isOnline = async (documentId: string) => (await versions(documentId)).published !== undefined;

describe('a date for going online', () => {
  test('is met at its minute, not before, and is empty then', async () => {
    const { documentId } = await news.create({ data: article({ publishAt: NOON }) });
    expect(await run(MINUTE_BEFORE)).toEqual([]);
    expect(await isOnline(documentId)).toBe(false);
    expect(await run(NOON)).toEqual([documentId]);
    expect(await versions(documentId)).toMatchObject({
      draft: { publishAt: null },
      published: { publishAt: null },
    });
    expect(await run(NOON)).toEqual([]);
  });

  test('publishes the draft as it is then saved, and counts as one change', async () => {
    const { documentId } = await news.create({ data: article(), status: 'published' });
    await news.update({ documentId, data: { publishAt: NOON } });
    await news.update({ documentId, data: { title: 'Corrigé depuis' } });
    const before = await publicRevision(cms);
    await run(NOON);
    expect(await publicRevision(cms)).toBe(before + 1);
    expect((await versions(documentId)).published).toMatchObject({ title: 'Corrigé depuis' });
  });

  test('is met later when the CMS was off, at its next start', async () => {
    const { documentId } = await news.create({ data: article({ publishAt: '2026-01-01T00:00:00.000Z' }) });
    type Start = typeof import('../src/scheduling/start-schedule.ts');
    await compiled<Start>('src/scheduling/start-schedule').startSchedule(cms.strapi);
    expect(await isOnline(documentId)).toBe(true);
    expect(cms.strapi.cron.jobs.filter(({ name }) => name === 'scheduled-publication')).toHaveLength(1);
  });

  test('is met by a single type too', async () => {
    const home = documents(cms, 'home-page');
    const documentId = String((await home.findMany({}))[0]?.['documentId']);
    await home.update({ documentId, data: { publishAt: NOON } });
    expect(await run(NOON)).toEqual([documentId]);
    expect((await schedule.versions(cms, 'home-page', documentId)).draft).toMatchObject({ publishAt: null });
  });

  test('is done with once an editor publishes by hand', async () => {
    const { documentId } = await news.create({ data: article({ publishAt: NOON }) });
    await news.publish({ documentId });
    expect((await versions(documentId)).draft).toMatchObject({ publishAt: null });
    expect(await run(NOON)).toEqual([]);
  });

  test('does not go over to a copy', async () => {
    const data = article({ publishAt: NOON, unpublishAt: AFTERNOON });
    const { documentId } = await news.create({ data });
    const clone = cms.strapi.documents('api::news-article.news-article').clone as (
      params: object,
    ) => Promise<{
      documentId: string;
    }>;
    const copy = await clone({ documentId, data: { slug: 'copie-prevue' } });
    expect((await versions(copy.documentId)).draft).toMatchObject({ publishAt: null, unpublishAt: null });
  });

  test.each([
    ['2031-03-30', '03:00'],
    ['2031-10-26', '03:00'],
    ['2032-02-29', '23:59'],
  ])('is kept to the minute of Paris on %s at %s', async (day, time) => {
    const minute = parisInstant(day, time);
    const { documentId } = await news.create({ data: article({ publishAt: minute.toISOString() }) });
    expect(await run(new Date(minute.getTime() - 60_000).toISOString())).toEqual([]);
    expect(await run(minute.toISOString())).toEqual([documentId]);
  });
});

describe('a date for leaving', () => {
  test('takes the page offline at its minute, also when its draft was changed since, and keeps the draft', async () => {
    const { documentId } = await news.create({ data: article({ unpublishAt: NOON }), status: 'published' });
    expect((await versions(documentId)).published).toMatchObject({ unpublishAt: NOON });
    await news.update({ documentId, data: { title: 'Pas encore en ligne' } });
    expect(await run(MINUTE_BEFORE)).toEqual([]);
    expect(await run(NOON)).toEqual([documentId]);
    const { draft, published } = await versions(documentId);
    expect(published).toBeUndefined();
    expect(draft).toMatchObject({ title: 'Pas encore en ligne', unpublishAt: null });
  });

  test('can be given, moved and taken back by a save alone, also when changes of the draft are given up', async () => {
    const { documentId } = await news.create({ data: article({ unpublishAt: NOON }), status: 'published' });
    const before = await publicRevision(cms);
    await news.update({ documentId, data: { unpublishAt: null } });
    await news.discardDraft({ documentId });
    expect(await run(NOON)).toEqual([]);
    await news.update({ documentId, data: { unpublishAt: AFTERNOON } });
    await news.discardDraft({ documentId });
    expect(await publicRevision(cms)).toBe(before);
    expect(await run(AFTERNOON)).toEqual([documentId]);
  });

  test('that has passed does not take away what an editor publishes by hand', async () => {
    const { documentId } = await news.create({ data: article({ unpublishAt: '2020-01-01T00:00:00.000Z' }) });
    await news.publish({ documentId });
    expect(await run(NOON)).toEqual([]);
    expect(await isOnline(documentId)).toBe(true);
  });

  test('changes nothing for visitors when the page is not online', async () => {
    const { documentId } = await news.create({ data: article({ unpublishAt: NOON }) });
    const before = await publicRevision(cms);
    await run(NOON);
    expect(await publicRevision(cms)).toBe(before);
    expect((await versions(documentId)).draft).toMatchObject({ unpublishAt: null });
  });
});

describe('two dates', () => {
  test('make a page come and leave', async () => {
    const { documentId } = await news.create({ data: article({ publishAt: NOON, unpublishAt: AFTERNOON }) });
    await run(NOON);
    expect(await isOnline(documentId)).toBe(true);
    await run(AFTERNOON);
    expect(await isOnline(documentId)).toBe(false);
  });

  test('that both passed while the CMS was off leave the page offline', async () => {
    const { documentId } = await news.create({ data: article({ publishAt: NOON, unpublishAt: AFTERNOON }) });
    await run('2031-05-15T00:00:00.000Z');
    const { draft, published } = await versions(documentId);
    expect(published).toBeUndefined();
    expect(draft).toMatchObject({ publishAt: null, unpublishAt: null });
  });
});

test('two runs at the same instant do everything once', async () => {
  const created = [];
  for (let index = 0; index < 5; index += 1) {
    created.push((await news.create({ data: article({ publishAt: NOON }) })).documentId);
  }
  const before = await publicRevision(cms);
  const done = (await Promise.all([run(NOON), run(NOON)])).flat();
  expect(done.toSorted()).toEqual(created.toSorted());
  expect(await publicRevision(cms)).toBe(before + 5);
  for (const documentId of created) expect(await isOnline(documentId)).toBe(true);
});

test('what is due earlier is done first', async () => {
  const late = await news.create({ data: article({ publishAt: NOON }) });
  const early = await news.create({ data: article({ publishAt: MINUTE_BEFORE }) });
  expect(await run(AFTERNOON)).toEqual([early.documentId, late.documentId]);
});
