/** The content revision counts what the public can see, once, and nothing else. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { field, runningCms, type Cms } from './support/cms.ts';
import { documents, type Documents } from './support/documents.ts';
import { publicRevision } from './support/public-revision.ts';
import { uploadPicture, uploads } from './support/uploads.ts';

let cms: Cms;
let news: Documents;
let terms: Documents;

beforeAll(async () => {
  cms = await runningCms();
  news = documents(cms, 'news-article');
  terms = documents(cms, 'glossary-term');
});

/** By how much the revision rises while `change` is made. */
async function raisedBy(change: () => Promise<unknown>): Promise<number> {
  const before = await publicRevision(cms);
  await change();
  return (await publicRevision(cms)) - before;
}

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte.' }] }];
let count = 0;
function article(): Record<string, unknown> {
  count += 1;
  return {
    title: `Actualité ${count}`,
    slug: `actualite-${count}`,
    summary: 'Résumé.',
    date: '2026-01-01',
    body,
  };
}

describe('a type with drafts', () => {
  test('saving a draft does not count', async () => {
    let documentId = '';
    expect(await raisedBy(async () => ({ documentId } = await news.create({ data: article() })))).toBe(0);
    expect(await raisedBy(() => news.update({ documentId, data: { title: 'Brouillon' } }))).toBe(0);
    expect(await raisedBy(() => news.delete({ documentId }))).toBe(0);
  });

  test('saving a draft of a page that is online does not count', async () => {
    const { documentId } = await news.create({ data: article(), status: 'published' });
    expect(await raisedBy(() => news.update({ documentId, data: { title: 'Pas encore en ligne' } }))).toBe(0);
    expect(await raisedBy(() => news.discardDraft({ documentId }))).toBe(0);
    await news.delete({ documentId });
  });

  test('publishing, publishing again, taking offline and deleting count once each', async () => {
    const { documentId } = await news.create({ data: article() });
    expect(await raisedBy(() => news.publish({ documentId }))).toBe(1);
    expect(await raisedBy(() => news.publish({ documentId }))).toBe(1);
    expect(await raisedBy(() => news.unpublish({ documentId }))).toBe(1);
    await news.publish({ documentId });
    expect(await raisedBy(() => news.delete({ documentId }))).toBe(1);
  });

  test('creating and changing straight into the published state count once each', async () => {
    let documentId = '';
    const create = async () => ({ documentId } = await news.create({ data: article(), status: 'published' }));
    expect(await raisedBy(create)).toBe(1);
    const data = { title: 'Changé en ligne' };
    expect(await raisedBy(() => news.update({ documentId, data, status: 'published' }))).toBe(1);
    await news.delete({ documentId });
  });

  test('a refused publication does not count', async () => {
    const { documentId } = await news.create({ data: { ...article(), body: null } });
    expect(await raisedBy(() => news.publish({ documentId }).catch(() => undefined))).toBe(0);
    await news.delete({ documentId });
  });
});

test('every write of a type without drafts counts once', async () => {
  let documentId = '';
  const create = async () =>
    ({ documentId } = await terms.create({ data: { acronym: 'TST', expansion: 'Test' } }));
  expect(await raisedBy(create)).toBe(1);
  expect(await raisedBy(() => terms.update({ documentId, data: { expansion: 'Essai' } }))).toBe(1);
  expect(await raisedBy(() => terms.delete({ documentId }))).toBe(1);
});

test('a file that is shown online counts when its words or its bytes change and when it goes', async () => {
  let id = 0;
  expect(await raisedBy(async () => (id = await uploadPicture(cms, 'premiere.png')))).toBe(0);
  const data = { ...article(), image: { file: id, alternativeText: 'Une barque.' } };
  const { documentId } = await news.create({ data, status: 'published' });
  expect(await raisedBy(() => uploads(cms).updateFileInfo(id, { alternativeText: 'Une barque.' }))).toBe(1);
  const filepath = path.join(cms.folder, 'seconde.png');
  await fs.copyFile(path.resolve(import.meta.dirname, '..', 'favicon.png'), filepath);
  const { size } = await fs.stat(filepath);
  const file = { filepath, originalFilename: 'seconde.png', mimetype: 'image/png', size };
  expect(await raisedBy(() => uploads(cms).replace(id, { data: {}, file }))).toBe(1);
  expect(await raisedBy(async () => uploads(cms).remove(await uploads(cms).findOne(id)))).toBe(1);
  await news.delete({ documentId });
});

test('a file that nothing online shows does not count', async () => {
  const id = await uploadPicture(cms, 'inutile.png');
  expect(await raisedBy(() => uploads(cms).updateFileInfo(id, { alternativeText: 'Une barque.' }))).toBe(0);
  expect(await raisedBy(async () => uploads(cms).remove(await uploads(cms).findOne(id)))).toBe(0);
});

test('an account, which is private, does not count', async () => {
  const users = cms.strapi.documents('admin::user' as never) as unknown as Documents;
  let documentId = '';
  const data = { email: 'une.autre@example.org', isActive: false };
  expect(await raisedBy(async () => ({ documentId } = await users.create({ data })))).toBe(0);
  expect(await raisedBy(() => users.delete({ documentId }))).toBe(0);
});

test('changes made at the same moment are all counted', async () => {
  const made: string[] = [];
  const create = async (index: number) => {
    const data = { acronym: `SIM${index}`, expansion: 'Simultané' };
    made.push((await terms.create({ data })).documentId);
  };
  expect(await raisedBy(() => Promise.all(Array.from({ length: 10 }, (_, index) => create(index))))).toBe(10);
  for (const documentId of made) await terms.delete({ documentId });
});

test('counts are those of the entries online', async () => {
  const { documentId } = await news.create({ data: article() });
  const answer = await cms.ask(
    '{ contentRevision { counts { type count } } newsArticles_connection { pageInfo { total } } }',
  );
  const { counts } = field<{ counts: { type: string; count: number }[] }>(answer, 'contentRevision');
  const { pageInfo } = field<{ pageInfo: { total: number } }>(answer, 'newsArticles_connection');
  expect(counts).toContainEqual({ type: 'news-article', count: pageInfo.total });
  expect(await news.count({ status: 'draft' })).toBe(pageInfo.total + 1);
  expect(counts).toContainEqual({ type: 'home-page', count: 1 });
  await news.delete({ documentId });
});
