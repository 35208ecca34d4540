/** The address of a page online changes only on purpose, and the old one then leads to the new. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningCms, type Cms } from './support/cms.ts';
import { documents, type Data, type Documents } from './support/documents.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import { article, runMinute, NOON, versions } from './support/schedule.ts';

let cms: Cms;
let removeNewEntries: () => Promise<void>;
let news: Documents;
beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
  news = documents(cms, 'news-article');
});
afterAll(() => removeNewEntries());

const published = async (slug: string) => {
  const { documentId } = await news.create({ data: article({ slug }), status: 'published' });
  return documentId;
};
const move = async (documentId: string, data: Data) => {
  await news.update({ documentId, data: { redirectOldAddress: true, ...data } });
};
const redirects = async (word: string) =>
  (
    await documents(cms, 'redirect').findMany({
      filters: { $or: [{ from: { $contains: word } }, { to: { $contains: word } }] },
    })
  )
    .map(({ from, to, permanent }) => `${String(from)} ${String(to)} ${String(permanent)}`)
    .toSorted();

test('without the box a new address is refused at its field, with the way to it', async () => {
  const documentId = await published('un-sans-case');
  await expect(news.update({ documentId, data: { slug: 'un-autre' } })).rejects.toMatchObject({
    message: expect.stringMatching(/cochez «\u202fChanger l’adresse et rediriger l’ancienne\u202f»/),
    details: { errors: [{ path: ['slug'] }] },
  });
});

test('ticked, nothing moves until it is published; then the old address leads to the new one and the box is empty', async () => {
  const documentId = await published('deux-avant');
  await move(documentId, { slug: 'deux-apres' });
  expect(await redirects('deux-')).toEqual([]);
  await news.publish({ documentId });
  expect(await redirects('deux-')).toEqual(['/actualites/deux-avant/ /actualites/deux-apres/ true']);
  expect(await versions(cms, 'news-article', documentId)).toMatchObject({
    draft: { slug: 'deux-apres', redirectOldAddress: false },
    published: { slug: 'deux-apres', redirectOldAddress: false },
  });
});

test('the box taken away again before publishing, the address is refused there too', async () => {
  const documentId = await published('trois-avant');
  await move(documentId, { slug: 'trois-apres' });
  await expect(news.update({ documentId, data: { redirectOldAddress: false } })).rejects.toThrow('cochez');
  await news.discardDraft({ documentId });
  await news.publish({ documentId });
  expect(await redirects('trois-')).toEqual([]);
});

test('moved twice nobody is sent on twice, and moved back nothing leads away from the page', async () => {
  const documentId = await published('quatre-un');
  await documents(cms, 'redirect').create({
    data: { from: '/quatre-court', to: '/actualites/quatre-un/#suite', permanent: false },
  });
  for (const slug of ['quatre-deux', 'quatre-trois']) {
    await move(documentId, { slug });
    await news.publish({ documentId });
  }
  expect(await redirects('quatre-')).toEqual([
    '/actualites/quatre-deux/ /actualites/quatre-trois/ true',
    '/actualites/quatre-un/ /actualites/quatre-trois/ true',
    '/quatre-court /actualites/quatre-trois/#suite false',
  ]);
  await move(documentId, { slug: 'quatre-un' });
  await news.publish({ documentId });
  expect(await redirects('quatre-')).toEqual([
    '/actualites/quatre-deux/ /actualites/quatre-un/ true',
    '/actualites/quatre-trois/ /actualites/quatre-un/ true',
    '/quatre-court /actualites/quatre-un/#suite false',
  ]);
});

test('a date given to the change brings the redirect too', async () => {
  const documentId = await published('cinq-avant');
  await move(documentId, { slug: 'cinq-apres', publishAt: NOON });
  expect(await runMinute(cms, NOON)).toEqual([documentId]);
  expect(await redirects('cinq-')).toEqual(['/actualites/cinq-avant/ /actualites/cinq-apres/ true']);
});

test('a publication that is refused for another field leaves both addresses as they were', async () => {
  const documentId = await published('six-avant');
  await move(documentId, { slug: 'six-apres', summary: '' });
  await expect(news.publish({ documentId })).rejects.toMatchObject({
    details: { errors: [{ path: ['summary'] }] },
  });
  expect(await redirects('six-')).toEqual([]);
});

test('taken offline, given another address and published again, the address it was seen under leads to it', async () => {
  const documentId = await published('sept-avant');
  await news.unpublish({ documentId });
  for (const slug of ['sept-essai', 'sept-apres']) await news.update({ documentId, data: { slug } });
  expect(await redirects('sept-')).toEqual([]);
  await news.publish({ documentId });
  expect(await redirects('sept-')).toEqual(['/actualites/sept-avant/ /actualites/sept-apres/ true']);
  await news.unpublish({ documentId });
  await news.publish({ documentId });
  expect(await redirects('sept-')).toHaveLength(1);
});

test('offline again as it was, or its address taken by another page meanwhile, nothing leads away', async () => {
  const same = await published('huit-meme');
  await news.unpublish({ documentId: same });
  await news.publish({ documentId: same });
  const moved = await published('huit-avant');
  await news.unpublish({ documentId: moved });
  await news.update({ documentId: moved, data: { slug: 'huit-apres' } });
  await published('huit-avant');
  await news.publish({ documentId: moved });
  expect(await redirects('huit-')).toEqual([]);
});

test('no visitor can ask for the box', async () => {
  const { errors } = await cms.ask('{ newsArticles { redirectOldAddress } }');
  expect(errors[0]?.message).toMatch('Cannot query field');
});
