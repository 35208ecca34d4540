/** Deleting something others refer to says what refers to it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningCms, type Cms } from './support/cms.ts';
import { documents, type Data } from './support/documents.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';

let cms: Cms;
let removeNewEntries: () => Promise<void>;
beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
});
afterAll(() => removeNewEntries());

const missions = [{ title: 'Essayer' }];
const create = async (type: string, data: Data) => (await documents(cms, type).create({ data })).documentId;
const plain = (error: unknown) => (error as Error).message.replace(/\u202f/g, ' ');
const refusalOf = (type: string, documentId: string) =>
  documents(cms, type)
    .delete({ documentId })
    .then(() => 'deleted', plain);

test('a draft that names it, itself or in a part, is named by title and type', async () => {
  const job = await create('job-description', { titleInclusive: 'Visée, visé', missions });
  const plan = await create('plan', { title: 'Un plan', jobs: [job] });
  expect(await refusalOf('job-description', job)).toBe(
    'Cette entrée ne peut pas être supprimée. « Un plan » (Plans) y mène. Retirez-la d’abord de cette entrée-là.',
  );
  const page = await create('page', {
    title: 'Une page',
    blocks: [{ __component: 'blocks.linked-jobs', title: 'Métiers', jobs: [job] }],
  });
  expect(await refusalOf('job-description', job)).toMatch(
    /2 entrées y mènent\. Retirez-la d’abord de ces entrées : « Un plan » \(Plans\), « Une page » \(Pages\)\.$/,
  );
  await documents(cms, 'plan').update({ documentId: plan, data: { jobs: [] } });
  expect(await refusalOf('page', page)).toBe('deleted');
  expect(await refusalOf('job-description', job)).toBe('deleted');
});

test('five are named, the others counted, those online among them', async () => {
  const sector = await create('sector', { name: 'Visé', slug: 'vise', summary: 'Visé.' });
  for (let number = 1; number <= 7; number += 1)
    await create('organization', { name: `Structure ${number}`, kinds: ['employer'], sectors: [sector] });
  expect(await refusalOf('sector', sector)).toMatch(
    /7 entrées y mènent.*« Structure 1 ».*« Structure 5 » \([^)]*\) et 2 autres\.$/,
  );
});

test('a page online that draws on itself is no obstacle to its end', async () => {
  const job = await create('job-description', { titleInclusive: 'Seule, seul', missions });
  await documents(cms, 'job-description').update({ documentId: job, data: { relatedJobs: [job] } });
  expect(await refusalOf('job-description', job)).toBe('deleted');
});

const text = (url: string) => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'Ici' }] }] },
];

test('a link in a text or in a part is named too, while one to another page is none', async () => {
  const job = await create('job-description', { titleInclusive: 'Liée, lié', slug: 'liee-lie', missions });
  const article = await create('news-article', {
    title: 'Un article',
    body: text('/metiers/liee-lie/#missions'),
  });
  await create('news-article', { title: 'Ailleurs', body: text('/metiers/liee-lie-aussi/') });
  expect(await refusalOf('job-description', job)).toBe(
    'Cette entrée ne peut pas être supprimée. Un lien mène à sa page depuis « Un article » (Actualités). Retirez d’abord ce lien, puis publiez.',
  );
  await create('page', {
    title: 'Une page liée',
    blocks: [{ __component: 'blocks.text', title: 'T', text: text('/metiers/liee-lie') }],
  });
  const plan = await create('plan', { title: 'Un plan lié', jobs: [job] });
  const both = await refusalOf('job-description', job);
  expect(both).toMatch(/« Un plan lié » \(Plans\) y mène\..* Des liens mènent à sa page depuis 2 entrées\./);
  expect(both).toContain('« Une page liée » (Pages)');
  await documents(cms, 'plan').update({ documentId: plan, data: { jobs: [] } });
  await documents(cms, 'news-article').update({ documentId: article, data: { body: text('/metiers/') } });
  expect(await refusalOf('job-description', job)).toMatch(/Un lien mène à sa page depuis « Une page liée »/);
});
