/**
 * The worker of the outbox, one for each CMS process: it looks when a mail of this process is committed, and each half
 * minute for what came due and what others have left.
 */
import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { onMailQueued } from './queue-mail';
import { sendDueMails } from './send-due-mails';

const LOOK_EVERY_MS = 30_000;
/** A mail server that is silent must not hold up the end of the process: the mail comes due again. */
const LONGEST_STOP_MS = 10_000;

let stopLast: (() => Promise<void>) | undefined;

/** A step of the start. A second start ends the first one's worker. */
export async function startOutbox(strapi: Core.Strapi): Promise<void> {
  await stopOutbox();
  const end = new AbortController();
  let bell = Promise.withResolvers<void>();
  const ring = () => bell.resolve();
  const timer = setInterval(ring, LOOK_EVERY_MS);
  timer.unref();
  const endNotices = onMailQueued(ring);

  const work = async () => {
    while (!end.signal.aborted) {
      bell = Promise.withResolvers<void>();
      await look(strapi);
      if (!end.signal.aborted) await bell.promise;
    }
  };
  const working = work();
  stopLast = async () => {
    end.abort();
    clearInterval(timer);
    endNotices();
    ring();
    await Promise.race([working, setTimeout(LONGEST_STOP_MS, undefined, { ref: false })]);
  };
}

/** A mail that is on its way is not left alone: who stops waits for it. */
export async function stopOutbox(): Promise<void> {
  await stopLast?.();
  stopLast = undefined;
}

async function look(strapi: Core.Strapi): Promise<void> {
  try {
    await sendDueMails(strapi);
  } catch (error) {
    // Of the database, whose words may hold those of a mail.
    strapi.log.error(`mails: the outbox cannot be read (${error instanceof Error ? error.name : 'unknown'})`);
  }
}
