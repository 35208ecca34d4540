/**
 * The publisher's work: whatever changes, in the CMS, by the clock or on command, becomes one publication after the
 * other. A publication that fails leaves the live site; the next one takes in what it could not.
 */
import type { Pulled } from 'shared/cms/pull-session';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { createAlarm } from './alarm.ts';
import { createContentReader, type ContentReader } from './content-reader.ts';
import {
  both,
  dueNow,
  isOfPull,
  leftBy,
  needsWholePull,
  WHAT_CHANGED,
  type Situation,
  type Wish,
} from './due.ts';
import { asError, exitCodeOf } from './exit-code-of.ts';
import { createPace } from './pace.ts';
import type { Published, PublisherParts } from './publisher-parts.ts';
import { snapshotDigest } from './snapshot-digest.ts';
import { failureShown, pageRemark, showReleases } from './status-board.ts';

const TICK_MS = 1000;

export class Publisher {
  readonly #parts: PublisherParts;
  readonly #now: () => Date;
  readonly #content: ContentReader;
  readonly #pace = createPace();
  readonly #alarm = createAlarm();
  #wish: Wish | undefined = { anew: true, approved: false };
  #failure: Situation['failure'];
  /** The release that was live when a publication last ended. */
  #left: number | undefined;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    this.#now = parts.now ?? (() => new Date());
    this.#content = createContentReader(parts.puller);
  }

  /** What was pulled last; undefined before the first pull. */
  get pulled(): Pulled | undefined {
    return this.#content.pulled;
  }

  /** The newest revision that is known of, pulled or announced. */
  get known(): number {
    return this.#content.known;
  }

  /** The CMS has announced a revision. */
  announce(revision: number): void {
    if (!this.#content.announce(revision)) return;
    this.#pace.changed(this.#now().getTime());
    this.#alarm.ring();
  }

  /** The CMS has answered with a revision below the one known, as when it was restored from a backup. */
  doubt(revision: number): void {
    if (this.#content.doubt(revision)) this.#alarm.ring();
  }

  /** The CMS answers again: what could not be pulled need not wait any longer. */
  pullAgain(): void {
    if (this.#failure && isOfPull(this.#failure.exitCode)) this.#ask(this.#failure.why);
  }

  /** Pulls and renders everything, as soon as may be. */
  publishAgain(): void {
    this.#ask({ anew: true, approved: false });
  }

  /**
   * Says yes to the release that waits because it would take away many pages, and to none that takes away more.
   * @throws Failure when none waits.
   */
  approve(): void {
    const { approval } = this.#parts.board.read();
    if (!approval) throw new Failure('No release waits for a yes.', exitCodes.approval);
    this.#ask({ anew: false, approved: approval.pagesAfter });
  }

  async rollback(release?: number): Promise<void> {
    await this.#parts.store.rollback(release);
    this.#show();
    this.#parts.onLive();
  }

  async lift(): Promise<void> {
    await this.#parts.store.lift();
    this.#show();
    this.#alarm.ring();
  }

  /** Publishes until `signal` is aborted; `onEnded` hears how each publication ended. */
  async run(signal: AbortSignal, onEnded: (failure: Error | undefined) => void = () => {}): Promise<void> {
    signal.addEventListener('abort', () => this.#alarm.ring());
    while (!signal.aborted) {
      const why = this.#look();
      if (why) onEnded(await this.#attempt(why));
      else await this.#alarm.wait(Math.min(this.#pace.waitFor(this.#now().getTime()) || TICK_MS, TICK_MS));
    }
  }

  get #situation(): Situation {
    const { store, publication } = this.#parts;
    return {
      isHeld: store.hold() !== undefined,
      wish: this.#wish,
      ...this.#content.state(),
      changesAt: publication.site.changesAt(),
      isOurs: store.live()?.number === this.#left,
      failure: this.#failure,
      pause: this.#pace.waitFor(this.#now().getTime()),
    };
  }

  #ask(wish: Wish): void {
    this.#wish = both(this.#wish, wish);
    this.#alarm.ring();
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
    const { board, afterRelease } = this.#parts;
    this.#wish = undefined;
    let open = why;
    try {
      const published = await this.#publish(why);
      open = WHAT_CHANGED;
      if (published) await afterRelease(published);
      this.#failure = undefined;
      board.set({ failure: null });
      return undefined;
    } catch (thrown) {
      const error = asError(thrown);
      this.#fail(open, error);
      return error;
    } finally {
      board.set({ publications: board.read().publications + 1 });
      board.step('waiting');
    }
  }

  /** What a rollback holds has not failed: it goes live when the hold ends. */
  #fail(why: Wish, error: Error): void {
    const exitCode = exitCodeOf(error);
    const left = leftBy(why, exitCode);
    if (exitCode === exitCodes.held) {
      this.#wish = both(this.#wish, left);
      return this.#parts.onLive();
    }
    const at = this.#now();
    this.#failure = { at: at.getTime(), exitCode, why: left };
    this.#parts.board.set({ failure: failureShown(at, error) });
  }

  /** @returns what has gone live; undefined for what waits for a yes. */
  async #publish(why: Wish): Promise<Published | undefined> {
    const { publication, board, store, onLive } = this.#parts;
    this.#left = store.live()?.number;
    this.#pace.publishing(this.#now().getTime());
    board.step('pulling');
    const whole = why.anew || !this.pulled || needsWholePull(this.#situation, this.#now().getTime());
    const pulled = await this.#content.read(whole, this.#now().getTime());
    const { snapshot, problems } = pulled;
    board.set({ problems });
    const digest = snapshotDigest(snapshot);
    const outcome = await publication.publish({ snapshot, digest, problems, now: this.#now(), ...why });
    board.set({ approval: outcome.kind === 'live' ? null : outcome.approval });
    this.#left = store.live()?.number;
    this.#show();
    if (outcome.kind !== 'live') return undefined;
    board.set({ remarks: outcome.warnings.map(pageRemark) });
    onLive();
    return { pulled, outcome };
  }

  #show(): void {
    showReleases(this.#parts.board, this.#parts.store, this.#content.state().announced);
  }
}
