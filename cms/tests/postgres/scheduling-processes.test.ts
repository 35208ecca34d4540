/** On PostgreSQL: two CMS processes that come to the same minute meet every date once between them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningCms, type Cms } from '../support/cms.ts';
import { documents } from '../support/documents.ts';
import { publicRevision } from '../support/public-revision.ts';
import { newEntriesRemover } from '../support/remove-new-entries.ts';
import { article, forgetDates, NOON, runMinute } from '../support/schedule.ts';
import { startSecondCms, type SecondCms } from '../support/second-cms.ts';
import { holdTurn } from '../support/turn.ts';

const ENTRIES = 5;

describe('two CMS processes', () => {
  let cms: Cms;
  let second: SecondCms;
  let removeNewEntries: () => Promise<void>;
  beforeAll(async () => {
    cms = await runningCms();
    removeNewEntries = await newEntriesRemover(cms);
    await forgetDates(cms);
    second = await startSecondCms(cms);
  });
  afterAll(async () => {
    await second.stop();
    await removeNewEntries();
  });

  test('publish each entry once when both have seen that it is due', async () => {
    const news = documents(cms, 'news-article');
    const created: string[] = [];
    for (let index = 0; index < ENTRIES; index += 1) {
      created.push((await news.create({ data: article({ publishAt: NOON }) })).documentId);
    }
    const before = await publicRevision(cms);
    const turn = await holdTurn(cms);
    const runs = [runMinute(cms, NOON), second.runMinute(NOON)];
    // Both have read what is due, and are about to do the first of it.
    await turn.awaited(runs.length);
    await turn.release();
    const done = (await Promise.all(runs)).flat();
    expect(done.toSorted()).toEqual(created.toSorted());
    expect(await publicRevision(cms)).toBe(before + ENTRIES);
    const where = { revision: { $gt: before } };
    const logged = await cms.strapi.db.query('content-change').findMany({ where });
    expect(logged.map(({ documentId }) => String(documentId)).toSorted()).toEqual(created.toSorted());
    expect(await news.count({ status: 'published', filters: { documentId: created } })).toBe(ENTRIES);
  });
});
