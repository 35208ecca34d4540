/** On PostgreSQL: nobody who waits for the turn to write keeps anything from whoever has it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runningCms, type Cms } from '../support/cms.ts';
import { documents, type Documents } from '../support/documents.ts';
import { newEntriesRemover } from '../support/remove-new-entries.ts';
import * as schedule from '../support/schedule.ts';
import { AFTERNOON, article, NOON } from '../support/schedule.ts';
import { signIn } from '../support/sign-in.ts';
import { holdTurn } from '../support/turn.ts';

const TABLE = 'news_articles';

describe('an entry that waits', () => {
  let cms: Cms;
  let removeNewEntries: () => Promise<void>;
  let news: Documents;
  let documentId: string;
  beforeAll(async () => {
    cms = await runningCms();
    removeNewEntries = await newEntriesRemover(cms);
    news = documents(cms, 'news-article');
  });
  afterAll(() => removeNewEntries());
  beforeEach(async () => {
    await schedule.forgetDates(cms);
    const data = article({ publishAt: NOON, unpublishAt: AFTERNOON });
    ({ documentId } = await news.create({ data }));
    await news.publish({ documentId });
    await news.update({ documentId, data: { publishAt: NOON } });
  });

  /** What the edit form does: saves and publishes, or gives up changes and takes offline, in one transaction. */
  async function inAdmin(action: string, body: object): Promise<void> {
    const path = `content-manager/collection-types/api::news-article.news-article/${documentId}/actions/${action}`;
    const response = await fetch(`${cms.url}/${path}`, {
      method: 'POST',
      headers: { ...(await signIn(cms)), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  test.each<[string, () => Promise<unknown>]>([
    ['to be saved', () => news.update({ documentId, data: { title: 'Autre' } })],
    ['to be published', () => news.publish({ documentId })],
    ['to be taken offline', () => news.unpublish({ documentId })],
    ['to be deleted', () => news.delete({ documentId })],
    ['to be published by its date', () => schedule.runMinute(cms, NOON)],
    ['to be saved and published in the admin', () => inAdmin('publish', article())],
    ['to be reset and taken offline in the admin', () => inAdmin('unpublish', { discardDraft: true })],
  ])('%s keeps no row', async (_, change) => {
    const turn = await holdTurn(cms);
    const changed = change();
    await turn.awaited(1);
    const rows = await turn.lockRows(TABLE, documentId).finally(turn.release);
    await changed;
    expect(rows).toBe(2);
  });

  test('comes through, with more others than there are connections', async () => {
    const all = Array.from({ length: 25 }, () => article());
    await Promise.all(all.map((data) => inAdmin('publish', data)));
    expect(await news.count({ status: 'published', filters: { documentId } })).toBe(1);
  });
});
