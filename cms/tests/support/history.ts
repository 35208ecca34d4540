/** The versions of entries as an administrator reads them. */
import { afterAll, beforeAll, vi } from 'vitest';
import type { HistoryAnswer, VersionAnswer } from '../../src/history/history-answer.ts';
import { askAdmin } from './admin-requests.ts';
import { runningCms, type Cms } from './cms.ts';
import { documents } from './documents.ts';
import { newEntriesRemover } from './remove-new-entries.ts';
import { signIn } from './sign-in.ts';

export let cms: Cms;
export let administrator: object;

/** To be called once, at the top of a file: what its tests write is taken away after the last one. */
export function prepareHistory(): void {
  let removeNewEntries: () => Promise<void>;
  beforeAll(async () => {
    cms = await runningCms();
    administrator = await signIn(cms);
    removeNewEntries = await newEntriesRemover(cms);
  });
  afterAll(() => removeNewEntries());
}

export async function history(type: string, documentId: string, headers = administrator) {
  return askAdmin<HistoryAnswer>(cms, headers, 'GET', `/history/${type}/${documentId}`);
}
export const versions = async (type: string, documentId: string) =>
  (await history(type, documentId)).body.versions;

export async function compared(type: string, documentId: string, number: number, against = 'previous') {
  const path = `/history/${type}/${documentId}/${number}?against=${against}`;
  return (await askAdmin<VersionAnswer>(cms, administrator, 'GET', path)).body;
}

/** Done as if it were then: a session would not outlive the change of clocks. */
export async function at<T>(instant: string, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(instant) });
  return await work().finally(() => vi.useRealTimers());
}

export const news = () => documents(cms, 'news-article');
