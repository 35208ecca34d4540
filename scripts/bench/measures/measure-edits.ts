/** Edits one after the other, each from the click to the page. */
import { setTimeout as delay } from 'node:timers/promises';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import type { EditedEntry } from '../site-under-bench/content.ts';
import type { Editor } from '../site-under-bench/editor.ts';
import { timeToLive } from './time-to-live.ts';

/** As much as makes the next click no part of a burst, in which the publisher waits for more. */
const PAUSE_MS = 1300;

export interface LiveSite {
  editor: Editor;
  siteUrl: string;
  /** The publisher's status, as editors see it. */
  status(): Promise<PublisherStatus>;
}

export interface EditTimes {
  /** Milliseconds from the click to the page, and to the CMS's answer. */
  live: number[];
  answered: number[];
  /** Number of files that each edit changed. */
  files: number[];
}

/** The title is changed in the draft before, so that the click is the publication alone. */
export async function measureEntryEdits(
  { editor, siteUrl, status }: LiveSite,
  entries: readonly EditedEntry[],
  onDone: (count: number) => void,
): Promise<EditTimes> {
  const times: EditTimes = { live: [], answered: [], files: [] };
  for (const { type, documentId, path } of entries) {
    const words = `Titre nouveau ${times.live.length + 1}`;
    await editor.save(type, documentId, { title: words });
    await delay(PAUSE_MS);
    const publish = (): Promise<void> => editor.publish(type, documentId);
    const { live, answered } = await timeToLive({ publish, url: siteUrl + path, words });
    times.live.push(live);
    times.answered.push(answered);
    times.files.push((await status()).releases[0]?.changed ?? 0);
    onDone(times.live.length);
  }
  return times;
}

/** The site's name, which every page shows, at each edit counted from 1. */
export const siteNameOf = (edit: number): string => `Nom nouveau ${edit}`;

export async function measureSettingsEdits({ editor, siteUrl }: LiveSite, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let edit = 1; edit <= count; edit += 1) {
    await delay(PAUSE_MS);
    const siteName = siteNameOf(edit);
    const publish = (): Promise<void> => editor.saveSingle('site-settings', { siteName });
    times.push((await timeToLive({ publish, url: `${siteUrl}/`, words: siteName })).live);
  }
  return times;
}
