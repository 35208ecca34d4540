/** What is known of the content: the revisions that were announced, and what was pulled last. */
import type { Pulled } from 'shared/cms/pull-session';
import type { Situation } from './due.ts';
import type { Puller } from './publisher-parts.ts';

export interface ContentReader {
  /** What was pulled last; undefined before the first pull. */
  readonly pulled: Pulled | undefined;
  /** The newest revision that is known of, pulled or announced. */
  readonly known: number;
  /** What is known, for whoever decides when to publish. */
  state(): Pick<Situation, 'announced' | 'taken' | 'isInDoubt' | 'pulledAllAt'>;
  /** @returns whether the revision is news. */
  announce(revision: number): boolean;
  /** @returns whether that casts doubt on what is known. */
  doubt(revision: number): boolean;
  /** Pulls everything, or what changed. @param now milliseconds. @throws PullError */
  read(whole: boolean, now: number): Promise<Pulled>;
}

export function createContentReader(puller: Puller): ContentReader {
  let pulled: Pulled | undefined;
  let pulledAllAt = -Infinity;
  let announced = 0;
  let tried = 0;
  let isInDoubt = false;
  const revision = (): number => pulled?.snapshot.revision ?? 0;
  const known = (): number => Math.max(announced, revision());

  return {
    get pulled() {
      return pulled;
    },
    get known() {
      return known();
    },
    state: () => ({ announced, taken: Math.max(tried, revision()), isInDoubt, pulledAllAt }),
    announce(newest) {
      if (newest <= announced) return false;
      announced = newest;
      return true;
    },
    doubt(older) {
      if (older >= known()) return false;
      isInDoubt = true;
      return true;
    },
    async read(whole, now) {
      tried = announced;
      pulled = whole ? await puller.all() : await puller.changes();
      if (whole) pulledAllAt = now;
      // Nothing newer came meanwhile: the content itself says where the CMS is, further on or back.
      if (announced === tried) announced = tried = revision();
      isInDoubt = false;
      return pulled;
    },
  };
}
