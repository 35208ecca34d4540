/** GraphQL reads a list with few questions to the database, and answers as if it asked for each entry. */
import { createCmsClient } from 'shared/cms/client';
import { readCollection } from 'shared/cms/read-collection';
import { collectionTypes } from 'shared/domain/content-types';
import { beforeAll, expect, test } from 'vitest';
import { field, READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { deepContent } from './support/deep-content.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await runningCms();
});

test.each(collectionTypes)(
  '%s: relations, parts and files arrive as the document service has them',
  async (type) => {
    const entries = await readCollection(createCmsClient({ url: cms.url, token: READ_TOKEN }), type);
    const expected = await deepContent(cms, type, 'published');
    const arrived = entries.toSorted((a, b) => documentId(a).localeCompare(documentId(b)));
    expect(arrived).toHaveLength(expected.length);
    expect(common(expected, arrived)).toEqual(common(arrived, expected));
  },
);

test('a list of many entries takes as many questions to the database as a list of few', async () => {
  const countQueries = async (limit: number) => {
    let queries = 0;
    const count = () => (queries += 1);
    cms.strapi.db.connection.on('query', count);
    const answer = await cms.ask(`{
      events(pagination: { limit: ${limit} }) { dates { start } jobs { documentId sectors { documentId } } image { file { url } } }
    }`);
    cms.strapi.db.connection.off('query', count);
    expect(field<unknown[]>(answer, 'events')).toHaveLength(limit);
    return queries;
  };
  expect(await countQueries(12)).toBe(await countQueries(3));
});

function documentId(entry: unknown): string {
  return String((entry as { documentId: unknown }).documentId);
}

/** Of `value`, what `other` speaks of too: the two ways to read content name their own extras. */
function common(value: unknown, other: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(other)) {
    return value.map((element: unknown, index) => common(element, (other as unknown[])[index]));
  }
  if (typeof value !== 'object' || typeof other !== 'object' || !value || !other) return value;
  const keys = Object.keys(value).filter((key) => key in other);
  return Object.fromEntries(
    keys.map((key) => [key, common(value[key as keyof typeof value], other[key as keyof typeof other])]),
  );
}
