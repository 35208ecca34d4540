/**
 * How much is taken from one place. A school sits behind one address, and several schools may behind one of their
 * region's: whoever passes the first limits is still heard, but their places are taken only once the mail's link is
 * followed. Nobody is turned away before that would help a program alone.
 */
import type { Core } from '@strapi/strapi';
import { REQUEST } from '../requests/tables';
import { countUp, forgetCounts, type Count } from './intake-count';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Beyond these a post is not taken. */
const most = {
  /** By one address in ten minutes: a staff room that asks all at once stays far below. */
  address: { count: 60, spanMs: 10 * MINUTE },
  /** Mails to one mailbox in an hour, so that nobody's is flooded in our name. */
  mailbox: { count: 10, spanMs: HOUR },
  /** By all in a minute: what the database and the mail server bear. */
  all: { count: 300, spanMs: MINUTE },
} as const;

/** Beyond these, places wait for the mail's link. */
const held = {
  /** By one address in a day. */
  address: 20,
  /** Of one school, not yet confirmed. */
  school: 8,
  /** Of schools that are not in the directory, all together. */
  unknown: 12,
} as const;

export interface Asking {
  address: string;
  email: string;
  /** Null for one that is not in the directory. */
  uai: string | null;
}

export type Allowance =
  | { kind: 'allowed'; mayHold: boolean }
  /** `seconds` from now it may be tried again. */
  | { kind: 'too-many'; of: keyof typeof most; seconds: number };

export async function countPost(strapi: Core.Strapi, asking: Asking, now: Date): Promise<Allowance> {
  const who = { address: asking.address, mailbox: mailboxOf(asking.email), all: '' };
  for (const of of ['address', 'mailbox', 'all'] as const) {
    const { count, spanMs } = most[of];
    const counted = await countUp(strapi, { kind: of, who: who[of], spanMs }, now);
    if (of === 'all' && counted.count === 1) await forgetCounts(strapi, now);
    if (counted.count > count) return { kind: 'too-many', of, seconds: secondsUntil(counted, now) };
  }
  return { kind: 'allowed', mayHold: await mayHold(strapi, asking, now) };
}

async function mayHold(strapi: Core.Strapi, { address, uai }: Asking, now: Date): Promise<boolean> {
  const day = { kind: 'address-day', who: address, spanMs: 24 * HOUR };
  const { count } = await countUp(strapi, day, now);
  const where = { state: 'new', holds: true, uai: uai ?? { $null: true } };
  const waiting = await strapi.db.query(REQUEST).count({ where });
  return count <= held.address && waiting < (uai === null ? held.unknown : held.school);
}

/** `Prof+classe2@example.org` and `prof@example.org` are read by the same person. */
function mailboxOf(email: string): string {
  return email.toLowerCase().replace(/\+.*@/, '@');
}

function secondsUntil({ endsAt }: Count, now: Date): number {
  return Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
}
