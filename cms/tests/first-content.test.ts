/** The first content is whole, and what is online holds what its draft holds. */
import { beforeAll, describe, expect, test } from 'vitest';
import { collectionTypes, singleTypes, type ContentType } from 'shared/domain/content-types';
import { compiled, field, runningCms, type Cms } from './support/cms.ts';
import { countAll } from './support/count-all.ts';
import { documents } from './support/documents.ts';
import { withoutEditorsRules } from './support/without-rules.ts';
import { deepContent } from './support/deep-content.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

const types: ContentType[] = [...collectionTypes, ...singleTypes];

test.each([
  ['job-description', 24],
  ['qualification', 14],
  ['event', 14],
  ['school-intervention', 10],
  ['intervention-session', 24],
  ['plan', 3],
  ['news-article', 6],
] as const)('there are enough of %s online (%i)', async (type, enough) => {
  expect(await documents(cms, type).count({ status: 'published' })).toBeGreaterThanOrEqual(enough);
});

test.each(types)('no %s is left as a draft only', async (type) => {
  const count = (status: string) => documents(cms, type).count({ status });
  expect(await count('published')).toBe(await count('draft'));
});

test.each(types)(
  'online and draft versions of every %s hold the same relations, parts and files',
  async (type) => {
    expect(await deepContent(cms, type, 'published')).toEqual(await deepContent(cms, type, 'draft'));
  },
);

test('jobs that point to each other both do so online', async () => {
  const answer = await cms.ask('{ jobDescriptions { slug relatedJobs { slug } } }');
  const jobs = field<{ slug: string; relatedJobs: { slug: string }[] }[]>(answer, 'jobDescriptions');
  const related = new Map(jobs.map(({ slug, relatedJobs }) => [slug, relatedJobs.map((job) => job.slug)]));
  const mutual = jobs.filter(({ slug }) =>
    related.get(slug)?.some((other) => related.get(other)?.includes(slug)),
  );
  expect(mutual.length).toBeGreaterThan(2);
});

test('pictures are in the folder « Illustrations », with readable names and words', async () => {
  const where = { folder: { name: 'Illustrations' } };
  const files = await cms.strapi.db.query('plugin::upload.file').findMany({ where });
  expect(files.length).toBeGreaterThan(20);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  for (const file of files) {
    expect(file).toMatchObject({
      name: expect.stringMatching(/^[a-z0-9-]+\.png$/),
      mime: 'image/png',
      width: 1600,
    });
  }
  expect(files.filter(({ alternativeText }) => alternativeText).length).toBeGreaterThan(10);
});

describe('installing again', () => {
  type Install = typeof import('../src/first-content/install.ts');
  const install = () => compiled<Install>('src/first-content/install').installFirstContent(cms.strapi);
  const mark = () => cms.strapi.store({ type: 'core', name: 'first-content', key: 'state' });

  test('does nothing once it is done, even when editors have removed entries', async () => {
    const [term] = await documents(cms, 'glossary-term').findMany({});
    await documents(cms, 'glossary-term').delete({ documentId: String(term?.['documentId']) });
    const before = await countAll(cms);
    await install();
    expect(await countAll(cms)).toEqual(before);
  });

  test('leaves content alone that someone else brought', async () => {
    await mark().set({ value: null });
    const before = await countAll(cms);
    await install();
    expect(await countAll(cms)).toEqual(before);
    await mark().set({ value: 'done' });
  });

  test('leaves a half written content to the editors once FIRST_CONTENT says no', async () => {
    await mark().set({ value: 'started' });
    const before = await countAll(cms);
    process.env['FIRST_CONTENT'] = 'no';
    await install();
    delete process.env['FIRST_CONTENT'];
    expect(await mark().get({})).toBe('done');
    expect(await countAll(cms)).toEqual(before);
  });

  test.each([
    ['made', 'an entry', 'api::glossary-term.glossary-term', 'createdBy'],
    ['changed', 'an entry', 'api::news-article.news-article', 'updatedBy'],
    ['added', 'a file', 'plugin::upload.file', 'createdBy'],
  ])('leaves a half written content alone once an editor has %s %s', async (_, __, uid, name) => {
    const rows = cms.strapi.db.query(uid);
    const [editor] = await cms.strapi.db.query('admin::user').findMany();
    const [row] = await rows.findMany();
    await rows.update({ where: { id: row.id }, data: { [name]: editor.id } });
    await mark().set({ value: 'started' });
    const before = await countAll(cms);
    await install();
    expect(await mark().get({})).toBe('done');
    expect(await countAll(cms)).toEqual(before);
    await rows.update({ where: { id: row.id }, data: { [name]: null } });
  });

  test('after a crash in between replaces what was half written', { timeout: 180_000 }, async () => {
    const [plan] = await documents(cms, 'plan').findMany({});
    const documentId = String(plan?.['documentId']);
    await withoutEditorsRules(() => documents(cms, 'plan').delete({ documentId }));
    await mark().set({ value: 'started' });
    await install();
    expect(await mark().get({})).toBe('done');
    expect(await documents(cms, 'plan').count({ status: 'published' })).toBe(3);
    expect(await documents(cms, 'job-description').count({ status: 'published' })).toBe(26);
    const folders = await cms.strapi.db
      .query('plugin::upload.folder')
      .count({ where: { name: 'Illustrations' } });
    expect(folders).toBe(1);
  });
});
