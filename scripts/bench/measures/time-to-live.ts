/** How long the public waits for what an editor has just published. */
import { setTimeout as delay } from 'node:timers/promises';

export interface Click {
  /** Sends the request that publishes. */
  publish(): Promise<void>;
  /** A page that is to show it. */
  url: string;
  /** What the page says from then on, as it stands in its HTML. */
  words: string;
}

/** Adds at most this much to a figure, and one request of a page. */
const LOOK_MS = 5;
const PATIENCE_MS = 120_000;

/** Milliseconds from just before the request that publishes. */
export interface Wait {
  /** Until the page says the words. */
  live: number;
  /** Until the CMS has answered: what editors see of it in the admin. */
  answered: number;
}

/**
 * @throws when the request is refused, or when the page still does not say them after two minutes.
 */
export async function timeToLive({ publish, url, words }: Click): Promise<Wait> {
  const refusals: unknown[] = [];
  const began = performance.now();
  const answering = publish()
    .catch((error: unknown) => refusals.push(error))
    .then(() => performance.now() - began);
  while (refusals.length === 0) {
    if (await says(url, words)) break;
    if (performance.now() - began > PATIENCE_MS)
      throw new Error(`${url} does not say "${words}" ${PATIENCE_MS / 1000} s after it was published.`);
    await delay(LOOK_MS);
  }
  const live = performance.now() - began;
  // The page may be live before the CMS has answered.
  const answered = await answering;
  if (refusals.length > 0) throw refusals[0];
  return { live, answered };
}

async function says(url: string, words: string): Promise<boolean> {
  const response = await fetch(url);
  return (await response.text()).includes(words);
}
