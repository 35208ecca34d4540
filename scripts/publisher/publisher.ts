/**
 * The publisher's work: whatever changes, in the CMS, by the clock or on command, becomes one publication after the
 * other. A publication that fails leaves the live site; the next one takes in what it could not.
 */
import type { Pulled } from 'shared/cms/pull-session';
import type { PageRemark } from 'shared/domain/publisher-status';
import { exitCodes } from '../exit-codes.ts';
import type { GateFinding } from '../gates/candidate.ts';
import { both, dueNow, isOfPull, needsWholePull, WHAT_CHANGED, type Situation, type Wish } from './due.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { createPace } from './pace.ts';
import type { PublisherParts } from './publisher-parts.ts';
import { snapshotDigest } from './snapshot-digest.ts';
import { showReleases } from './status-board.ts';
import { wordsForEditors } from './words-for-editors.ts';

const TICK_MS = 1000;

export class Publisher {
  readonly #parts: PublisherParts;
  readonly #now: () => Date;
  readonly #pace = createPace();
  #wish: Wish | undefined = { anew: true, approved: false };
  #announced = 0;
  /** The newest revision announced when a publication last began. */
  #tried = 0;
  #pulled: Pulled | undefined;
  #pulledAllAt = -Infinity;
  #failure: Situation['failure'];
  /** The release that was live when a publication last ended. */
  #left: number | undefined;
  #wake: () => void = () => undefined;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    this.#now = parts.now ?? (() => new Date());
  }

  /** What was pulled last; undefined before the first pull. */
  get pulled(): Pulled | undefined {
    return this.#pulled;
  }

  /** The newest revision that is known of, pulled or announced. */
  get known(): number {
    return Math.max(this.#announced, this.#revision);
  }

  /** The CMS has announced a revision. */
  announce(revision: number): void {
    if (revision <= this.#announced) return;
    this.#announced = revision;
    this.#pace.changed(this.#now().getTime());
    this.#wake();
  }

  /** The CMS answers again: what could not be pulled need not wait any longer. */
  pullAgain(): void {
    if (this.#failure && isOfPull(this.#failure.exitCode)) this.#ask(this.#failure.why);
  }

  /** Pulls and renders everything, as soon as may be. */
  publishAgain(): void {
    this.#ask({ anew: true, approved: false });
  }

  /** Says yes to a release that would take away many pages. */
  approve(): void {
    this.#ask({ anew: false, approved: true });
  }

  async rollback(release?: number): Promise<void> {
    await this.#parts.store.rollback(release);
    this.#show();
  }

  async lift(): Promise<void> {
    await this.#parts.store.lift();
    this.#show();
    this.#wake();
  }

  /** Publishes until `signal` is aborted; `onEnded` hears how each publication ended. */
  async run(signal: AbortSignal, onEnded: (failure: Error | undefined) => void = () => {}): Promise<void> {
    signal.addEventListener('abort', () => this.#wake());
    while (!signal.aborted) {
      const why = this.#look();
      if (why) onEnded(await this.#attempt(why));
      else await this.#pause();
    }
  }

  get #revision(): number {
    return this.#pulled?.snapshot.revision ?? 0;
  }

  get #situation(): Situation {
    const { store, publication } = this.#parts;
    return {
      isHeld: store.hold() !== undefined,
      wish: this.#wish,
      announced: this.#announced,
      taken: Math.max(this.#tried, this.#revision),
      pulledAllAt: this.#pulledAllAt,
      changesAt: publication.site.changesAt(),
      isOurs: store.live()?.number === this.#left,
      failure: this.#failure,
      pause: this.#pace.waitFor(this.#now().getTime()),
    };
  }

  #ask(wish: Wish): void {
    this.#wish = both(this.#wish, wish);
    this.#wake();
  }

  /** Why to publish now. A disk that cannot be read is told, and looked at again. */
  #look(): Wish | undefined {
    try {
      this.#show();
      return dueNow(this.#situation, this.#now().getTime());
    } catch (thrown) {
      this.#fail(WHAT_CHANGED, asError(thrown));
      return undefined;
    }
  }

  /** @returns what went wrong, told on the board. */
  async #attempt(why: Wish): Promise<Error | undefined> {
    const { board } = this.#parts;
    this.#wish = undefined;
    try {
      await this.#publish(why);
      this.#failure = undefined;
      board.set({ failure: null });
      return undefined;
    } catch (thrown) {
      const error = asError(thrown);
      this.#fail(why, error);
      return error;
    } finally {
      board.set({ publications: board.read().publications + 1 });
      board.step('waiting');
    }
  }

  /** What a rollback holds has not failed: it goes live when the hold ends. */
  #fail(why: Wish, error: Error): void {
    const exitCode = exitCodeOf(error);
    if (exitCode === exitCodes.held) {
      this.#wish = both(this.#wish, why);
      return;
    }
    const at = this.#now();
    this.#failure = { at: at.getTime(), exitCode, why };
    const failure = { at: at.toISOString(), message: wordsForEditors(error), exitCode };
    this.#parts.board.set({ failure });
  }

  async #publish(why: Wish): Promise<void> {
    const { publication, board, store, afterRelease } = this.#parts;
    this.#tried = this.#announced;
    this.#left = store.live()?.number;
    this.#pace.publishing(this.#now().getTime());
    const pulled = await this.#pull(why);
    const { snapshot, problems } = pulled;
    board.set({ problems });
    const digest = snapshotDigest(snapshot);
    const outcome = await publication.publish({ snapshot, digest, problems, now: this.#now(), ...why });
    board.set({ approval: outcome.kind === 'live' ? null : outcome.approval });
    this.#left = store.live()?.number;
    this.#show();
    if (outcome.kind !== 'live') return;
    board.set({ remarks: outcome.warnings.map(remark) });
    await afterRelease({ pulled, outcome });
  }

  async #pull({ anew }: Wish): Promise<Pulled> {
    const { puller, board } = this.#parts;
    board.step('pulling');
    const whole = anew || !this.#pulled || needsWholePull(this.#situation, this.#now().getTime());
    this.#pulled = whole ? await puller.all() : await puller.changes();
    if (whole) this.#pulledAllAt = this.#now().getTime();
    return this.#pulled;
  }

  #show(): void {
    showReleases(this.#parts.board, this.#parts.store, this.#announced);
  }

  /** Until something is announced or asked for, or the time has come to look at the clock again. */
  #pause(): Promise<void> {
    const wait = this.#pace.waitFor(this.#now().getTime()) || TICK_MS;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(wait, TICK_MS));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function remark({ path, message, entry }: GateFinding): PageRemark {
  return { path, message, entry: entry ?? null };
}
