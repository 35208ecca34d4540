/** An entry online names what it named when it was published, in whatever order the two went online. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningCms, type Cms } from './support/cms.ts';
import { documents, type Data } from './support/documents.ts';
import { withoutEditorsRules } from './support/without-rules.ts';
import { publicRevision } from './support/public-revision.ts';
import { newEntriesRemover } from './support/remove-new-entries.ts';
import * as support from './support/relations.ts';
import { ids, plain, relations, type Relation } from './support/relations.ts';

let cms: Cms;
let removeNewEntries: () => Promise<void>;
beforeAll(async () => {
  cms = await runningCms();
  removeNewEntries = await newEntriesRemover(cms);
});
afterAll(() => removeNewEntries());

const draft = (type: string, data?: Data) => support.draft(cms, type, data);
const publish = (type: string, documentId: string) => documents(cms, type).publish({ documentId });
const unpublish = (type: string, documentId: string) => documents(cms, type).unpublish({ documentId });
const named = (relation: Relation, documentId: string, status?: string) =>
  support.named(cms, relation, documentId, status);

/** The entries that the log names for the changes after a revision. */
async function changedSince(revision: number): Promise<Set<string>> {
  const rows = await cms.strapi.db
    .query('content-change')
    .findMany({ where: { revision: { $gt: revision } } });
  return new Set(rows.map(({ documentId }) => documentId as string));
}

describe.each(relations)('%s', (_, relation) => {
  const { type, target, one } = relation;

  async function targetsOf(): Promise<string[]> {
    const targets = [];
    for (let index = 0; index < (one ? 1 : 3); index += 1) targets.push(await draft(target));
    return targets;
  }

  test('comes back in its place when a target goes online after the entry', async () => {
    const targets = await targetsOf();
    const parent = await draft(type, relation.naming(targets));
    await publish(type, parent);
    expect(await named(relation, parent)).toEqual([]);
    const online = new Set<string>();
    for (const documentId of targets.toReversed()) {
      const before = await publicRevision(cms);
      await publish(target, documentId);
      online.add(documentId);
      expect(await named(relation, parent)).toEqual(targets.filter((each) => online.has(each)));
      expect(await changedSince(before)).toEqual(new Set([documentId, parent]));
    }
  });

  test('is whole when the targets went online first, and stays so when they are published again', async () => {
    const targets = await targetsOf();
    for (const documentId of targets) await publish(target, documentId);
    const parent = await draft(type, relation.naming(targets));
    await publish(type, parent);
    expect(await named(relation, parent)).toEqual(targets);
    const before = await publicRevision(cms);
    for (const documentId of targets) await publish(target, documentId);
    expect(await named(relation, parent)).toEqual(targets);
    expect(await changedSince(before)).toEqual(new Set(targets));
  });

  test('comes back in its place when a target went offline and returns', async () => {
    const targets = await targetsOf();
    for (const documentId of targets) await publish(target, documentId);
    const parent = await draft(type, relation.naming(targets));
    await publish(type, parent);
    const [first = ''] = targets;
    const before = await publicRevision(cms);
    await unpublish(target, first);
    expect(await named(relation, parent)).toEqual(targets.slice(1));
    expect(await changedSince(before)).toEqual(new Set([first, parent]));
    await publish(type, parent);
    await publish(target, first);
    expect(await named(relation, parent)).toEqual(targets);
  });

  test('does not come back when the entry was published without it', async () => {
    const targets = await targetsOf();
    const parent = await draft(type, relation.naming(targets));
    await publish(type, parent);
    await documents(cms, type).update({ documentId: parent, data: relation.naming(targets.slice(1)) });
    await publish(type, parent);
    for (const documentId of targets) await publish(target, documentId);
    expect(await named(relation, parent)).toEqual(targets.slice(1));
  });
});

describe('of the draft', () => {
  const relation = plain('news-article', 'jobs', 'job-description');

  test('a change that is not published yet does not slip online with a target', async () => {
    const [kept, added] = [await draft('job-description'), await draft('job-description')];
    const parent = await draft('news-article', relation.naming([kept]));
    await publish('news-article', parent);
    await documents(cms, 'news-article').update({ documentId: parent, data: relation.naming([added]) });
    await publish('job-description', added);
    await publish('job-description', kept);
    expect(await named(relation, parent)).toEqual([kept]);
    expect(await named(relation, parent, 'draft')).toEqual([added]);
  });

  test('changes given up leave it with what was published, targets that are not online included', async () => {
    const targets = [await draft('job-description'), await draft('job-description')];
    const parent = await draft('news-article', relation.naming(targets));
    await publish('news-article', parent);
    await documents(cms, 'news-article').update({ documentId: parent, data: relation.naming([]) });
    await documents(cms, 'news-article').discardDraft({ documentId: parent });
    expect(await named(relation, parent, 'draft')).toEqual(targets);
  });
});

test('an entry that is offline gets nothing, and has it all when it goes online again', async () => {
  const relation = plain('news-article', 'jobs', 'job-description');
  const job = await draft('job-description');
  const parent = await draft('news-article', relation.naming([job]));
  await publish('news-article', parent);
  await unpublish('news-article', parent);
  await publish('job-description', job);
  expect(
    await documents(cms, 'news-article').count({ status: 'published', filters: { documentId: parent } }),
  ).toBe(0);
  await publish('news-article', parent);
  expect(await named(relation, parent)).toEqual([job]);
});

test('home-page.jobs keeps its order, and nothing is remembered of what is gone', async () => {
  const relation = plain('home-page', 'jobs', 'job-description');
  const home = documents(cms, 'home-page');
  const documentId = String((await home.findMany({}))[0]?.['documentId']);
  const before = await named(relation, documentId);
  const job = await draft('job-description');
  const wanted = [...before.slice(0, 1), job, ...before.slice(1)];
  await home.update({ documentId, data: { jobs: wanted } });
  await home.publish({ documentId });
  expect(await named(relation, documentId)).toEqual(before);
  await publish('job-description', job);
  expect(await named(relation, documentId)).toEqual(wanted);
  const revision = await publicRevision(cms);
  await withoutEditorsRules(() => documents(cms, 'job-description').delete({ documentId: job }));
  expect(await changedSince(revision)).toEqual(new Set([documentId, job]));
  expect(await named(relation, documentId)).toEqual(before);
  expect(await cms.strapi.db.query('published-relation').count({ where: { target: job } })).toBe(0);
  await home.publish({ documentId });
});

test('job-description.testimonials needs no help: a testimonial has no draft', async () => {
  const relation = plain('job-description', 'testimonials', 'testimonial');
  const targets = ids((await documents(cms, 'testimonial').findMany({})).slice(0, 2)).toReversed();
  const job = await draft('job-description', relation.naming(targets));
  await publish('job-description', job);
  await publish('job-description', job);
  expect(await named(relation, job)).toEqual(targets);
});

test('entries published before relations were remembered keep theirs too', async () => {
  const relation = plain('news-article', 'jobs', 'job-description');
  const targets = [await draft('job-description'), await draft('job-description')];
  for (const documentId of targets) await publish('job-description', documentId);
  const parent = await draft('news-article', relation.naming(targets));
  await publish('news-article', parent);
  await cms.strapi.db.query('published-relation').deleteMany({ where: { parent } });
  const [first = ''] = targets;
  await unpublish('job-description', first);
  await publish('job-description', first);
  expect(await named(relation, parent)).toEqual(targets);
});

test('an entry and its target that go online at the same moment find each other', async () => {
  const relation = plain('job-description', 'relatedJobs', 'job-description');
  for (let round = 0; round < 5; round += 1) {
    const one = await draft('job-description');
    const other = await draft('job-description', relation.naming([one]));
    await documents(cms, 'job-description').update({ documentId: one, data: relation.naming([other]) });
    await Promise.all([publish('job-description', one), publish('job-description', other)]);
    expect(await named(relation, one)).toEqual([other]);
    expect(await named(relation, other)).toEqual([one]);
  }
});
