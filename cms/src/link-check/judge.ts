/** The rule of a dead link. Pure; days are `YYYY-MM-DD` in Paris. */
import type { Status } from './ask-address';
import type { LinkRow } from './tables';

export type Judged = Pick<LinkRow, 'status' | 'failedOn' | 'isDead'>;

/**
 * A site that asks who is there, or wants fewer questions, is there: it only does not answer machines. 999 is what
 * LinkedIn says to them.
 */
const ALIVE = new Set([401, 402, 403, 405, 406, 407, 408, 429, 451, 999]);

/**
 * Dead is what fails on two different days: a site may be down for a night. What was not asked says nothing, and what is
 * private here may be public elsewhere.
 */
export function judge(known: Judged | undefined, status: Status, day: string): Judged {
  if (status === null || hasAnswered(status)) return { status, failedOn: null, isDead: false };
  const failedOn = known?.failedOn ?? day;
  return { status, failedOn, isDead: failedOn < day };
}

function hasAnswered(status: number): boolean {
  return (status > 0 && status < 400) || ALIVE.has(status);
}

/** Nothing answers on several sites at once: it is this server that is cut off, and no link is to blame. */
export function isCutOff(statuses: readonly Status[]): boolean {
  const asked = statuses.filter((status) => status !== null);
  return asked.length >= 3 && asked.every((status) => status === 0);
}
