/** What the history forgets: versions after two years, and what a person said who wants it gone. */
import { describe, expect, test } from 'vitest';
import { compiled } from './support/cms.ts';
import { documents } from './support/documents.ts';
import { draft } from './support/relations.ts';
import { article } from './support/schedule.ts';
import { at, cms, compared, history, news, prepareHistory, versions } from './support/history.ts';

prepareHistory();

test('versions are forgotten after two years, but for the last of what is online', async () => {
  const { forgetVersions } = compiled<typeof import('../src/history/forget-versions.ts')>(
    'src/history/forget-versions',
  );
  const [stays, leaves] = await at('2001-03-01T10:00:00Z', async () => {
    const kept = await news().create({ data: article(), status: 'published' });
    const gone = await news().create({ data: article(), status: 'published' });
    await news().update({
      documentId: kept.documentId,
      data: { title: 'Seconde version' },
      status: 'published',
    });
    await news().unpublish({ documentId: gone.documentId });
    return [kept.documentId, gone.documentId];
  });
  await forgetVersions(cms.strapi, new Date('2003-03-01T10:00:00Z'));
  expect(await versions('news-article', stays)).toHaveLength(2);
  await forgetVersions(cms.strapi, new Date('2003-03-01T10:00:01Z'));
  expect(await versions('news-article', stays)).toMatchObject([{ number: 2 }]);
  expect(await versions('news-article', leaves)).toEqual([]);
});

describe('what a person said', () => {
  const testimonials = () => documents(cms, 'testimonial');
  const WORDS = { firstName: 'Maëlys', jobTitle: 'Doreuse', quote: 'Mes mots à moi.' };
  const rows = (documentId: string) =>
    cms.strapi.db.query('entry-version').findMany({ where: { documentId }, orderBy: { number: 'asc' } });
  const erased = { kind: 'erased', title: 'Témoignages', content: null, changes: null };

  /** Two versions, the consent given until the end of May 2003. */
  async function spoken(): Promise<string> {
    const data = { ...WORDS, consentUntil: '2003-05-31' };
    const { documentId } = await testimonials().create({ data });
    await testimonials().update({ documentId, data: { quote: 'D’autres mots.' } });
    expect(await rows(documentId)).toMatchObject([{ title: 'Maëlys' }, { title: 'Maëlys', changes: 1 }]);
    return documentId;
  }

  test('leaves the versions at once when the entry is deleted', async () => {
    const documentId = await at('2003-01-01T10:00:00Z', spoken);
    await testimonials().delete({ documentId });
    expect(await rows(documentId)).toMatchObject([erased, erased, { kind: 'delete', title: 'Témoignages' }]);
  });

  test('leaves the versions the night after its consent ended, and not before', async () => {
    const { forgetEndedConsents } = compiled<typeof import('../src/history/forget-persons.ts')>(
      'src/history/forget-persons',
    );
    const documentId = await at('2003-01-01T10:00:00Z', spoken);
    await forgetEndedConsents(cms.strapi, new Date('2003-05-31T21:59:59Z'));
    expect(await rows(documentId)).toMatchObject([{ kind: 'publish' }, { kind: 'publish' }]);
    await forgetEndedConsents(cms.strapi, new Date('2003-05-31T22:00:00Z'));
    expect(await rows(documentId)).toMatchObject([erased, erased]);
    expect((await history('testimonial', documentId)).body).toMatchObject({ online: null, total: 2 });
    expect((await compared('testimonial', documentId, 2)).differences).toEqual([]);
  });

  test('is not named in the versions of other entries', async () => {
    const { documentId: testimonial } = await testimonials().create({
      data: { ...WORDS, consentUntil: '2099-05-31' },
    });
    const blocks = [{ __component: 'blocks.testimonial', testimonial }];
    const documentId = await draft(cms, 'page', { blocks });
    await documents(cms, 'page').publish({ documentId });
    await documents(cms, 'page').update({ documentId, data: { blocks: [] } });
    await documents(cms, 'page').publish({ documentId });
    const told = JSON.stringify(await compared('page', documentId, 2));
    expect(told).toContain('Témoignages');
    expect(told).not.toContain('Maëlys');
  });
});

test('forgetting asks the database as often for many entries as for one', async () => {
  const { forgetVersions } = compiled<typeof import('../src/history/forget-versions.ts')>(
    'src/history/forget-versions',
  );
  const questionsAsked = async () => {
    let count = 0;
    // Strapi still reads, at the same time, what was published just before.
    const ask = ({ sql }: { sql: string }) => (count += Number(sql.includes('entry_version')));
    cms.strapi.db.connection.on('query', ask);
    await forgetVersions(cms.strapi, new Date('2006-01-01T00:00:00Z'));
    cms.strapi.db.connection.off('query', ask);
    return count;
  };
  const publish = () =>
    at('2002-03-01T10:00:00Z', () => news().create({ data: article(), status: 'published' }));
  await publish();
  // What other tests left is gone first.
  await questionsAsked();
  const forOne = await questionsAsked();
  for (const _ of [1, 2, 3]) await publish();
  expect(await questionsAsked()).toBe(forOne);
});
