/** The first content keeps the rules that an editor's entries must keep. */
import { expect, test } from 'vitest';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import { compiled, runningCms } from './support/cms.ts';
import { documents } from './support/documents.ts';

type Read = typeof import('../src/publish-rules/read-raw.ts');
type Find = typeof import('../src/publish-rules/find-problems.ts');

test.each([...collectionTypes, ...singleTypes])('the first content passes every rule (%s)', async (type) => {
  const cms = await runningCms();
  const { readRaw } = compiled<Read>('src/publish-rules/read-raw');
  const { findProblems } = compiled<Find>('src/publish-rules/find-problems');
  const uid = `api::${type}.${type}` as Parameters<typeof findProblems>[1];
  const told: string[] = [];
  for (const entry of await documents(cms, type).findMany({ status: 'published' })) {
    const documentId = String(entry['documentId']);
    const raw = await readRaw(cms.strapi, uid, documentId, 'published');
    const problems = raw
      ? await findProblems(cms.strapi, uid, raw, new Date())
      : [{ path: [], message: 'gone' }];
    told.push(...problems.map(({ path, message }) => `${documentId} ${path.join('.')}: ${message}`));
  }
  expect(told).toEqual([]);
});
