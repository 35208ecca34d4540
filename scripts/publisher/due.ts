/** When to publish, and what for. Pure; times are milliseconds since 1970. */
import { exitCodes } from '../exit-codes.ts';

/** What a publication is to do besides bringing what changed. */
export interface Wish {
  /** Pull everything and render everything again. */
  anew: boolean;
  /** Many pages may disappear, as long as so many stay. */
  approved: number | false;
}

export interface Situation {
  /** Set by a rollback. */
  isHeld: boolean;
  /** What someone asked for. */
  wish: Wish | undefined;
  /** The newest revisions: that the CMS has announced, that the last publication pulled or set out to pull. */
  announced: number;
  taken: number;
  /** The CMS is not the one it was: it counts fewer changes than it did. */
  isInDoubt: boolean;
  /** When everything was pulled last. */
  pulledAllAt: number;
  /** When time alone changes a page. */
  changesAt: number;
  /** Whether what is live is what the last publication left: it is not once a rollback has been lifted. */
  isOurs: boolean;
  /** How the last publication failed, if it did, and what it was for. */
  failure: { at: number; exitCode: number; why: Wish } | undefined;
  /** How long a change seen just now should wait for those that follow. */
  pause: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** After a failure that may mend itself. */
const RETRY_MS = 15_000;
export const WHAT_CHANGED: Wish = { anew: false, approved: false };

/** Why to publish now; undefined when there is nothing to do. */
export function dueNow(situation: Situation, now: number): Wish | undefined {
  // Held or not, the content is read once: previews are made of it.
  if (situation.isHeld && situation.pulledAllAt > -Infinity) return undefined;
  return isDue(situation, now) ? both(situation.wish, situation.failure?.why) : undefined;
}

function isDue(situation: Situation, now: number): boolean {
  const { wish, announced, taken, pause, failure, isOurs, changesAt } = situation;
  if (wish) return true;
  // A CMS that was set back stays behind for many edits; each of them would be a pull of everything.
  if (failure?.exitCode === exitCodes.olderRevision) return now - failure.at >= RETRY_MS;
  if (announced > taken) return pause === 0;
  // The gates say the same again of the same pages: only an edit or the time mends that.
  if (failure && failure.exitCode !== exitCodes.gates) return now - failure.at >= RETRY_MS;
  return !isOurs || changesAt <= now || needsWholePull(situation, now);
}

/** What two were to do besides bringing what changed. */
export function both(one: Wish = WHAT_CHANGED, other: Wish = WHAT_CHANGED): Wish {
  return { anew: one.anew || other.anew, approved: bothYes(one.approved, other.approved) };
}

function bothYes(one: Wish['approved'], other: Wish['approved']): Wish['approved'] {
  if (one === false || other === false) return one === false ? other : one;
  return Math.min(one, other);
}

/**
 * What a publication that failed leaves to the next one. A yes was for what was shown then: it is asked for again. What
 * is refused as too old was rendered all the same.
 */
export function leftBy({ anew }: Wish, exitCode: number): Wish {
  return { anew: anew && exitCode !== exitCodes.olderRevision, approved: false };
}

/** Whether everything is to be read, and not only what changed: daily, and when what is known is in doubt. */
export function needsWholePull({ pulledAllAt, isInDoubt, failure }: Situation, now: number): boolean {
  return (
    isInDoubt || now - pulledAllAt > DAY_MS || (failure !== undefined && isInDoubtAfter(failure.exitCode))
  );
}

function isInDoubtAfter(exitCode: number): boolean {
  return isOfPull(exitCode) || exitCode === exitCodes.olderRevision;
}

/** `shared/README.md`: the codes of a pull that stops. */
export function isOfPull(exitCode: number): boolean {
  return exitCode >= 10 && exitCode <= 19;
}
