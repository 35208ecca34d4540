/**
 * Requests that wait for the next revision. They are woken by this process's own commits; each second one look at the
 * row, for all who wait, finds what another CMS process on the same database has changed.
 */
import type { Core } from '@strapi/strapi';
import { onRevisionRaised, readRevision } from '../documents/revision';

/** More than the publishers there can be: whoever comes after is told to come later. */
const MOST_HELD = 20;
const LOOK_EVERY_MS = 1000;

interface Waiting {
  after: number;
  /** As last seen. */
  revision: number;
  answer(revision: number): void;
  fail(error: unknown): void;
}

export interface HeldRequests {
  /**
   * The revision, as soon as it is above `after` or `signal` says stop; `now` is what it was just before. Undefined when
   * too many wait already.
   */
  wait(after: number, now: number, signal: AbortSignal): Promise<number> | undefined;
}

export function holdRequests(strapi: Core.Strapi): HeldRequests {
  const waiting = new Set<Waiting>();
  let stopLooking: (() => void) | undefined;

  const look = async () => {
    try {
      const revision = await readRevision(strapi);
      for (const one of waiting) {
        one.revision = revision;
        if (revision > one.after) one.answer(revision);
      }
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
  };
  const start = () => {
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const end = onRevisionRaised(() => void look());
    return () => {
      clearInterval(timer);
      end();
    };
  };
  const leave = (one: Waiting) => {
    waiting.delete(one);
    if (waiting.size > 0) return;
    stopLooking?.();
    stopLooking = undefined;
  };

  return {
    wait(after, now, signal) {
      if (waiting.size >= MOST_HELD) return undefined;
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const one: Waiting = { after, revision: now, answer: resolve, fail: reject };
      waiting.add(one);
      stopLooking ??= start();
      const stop = () => resolve(one.revision);
      signal.addEventListener('abort', stop, { once: true });
      void look();
      return promise.finally(() => {
        signal.removeEventListener('abort', stop);
        leave(one);
      });
    },
  };
}
