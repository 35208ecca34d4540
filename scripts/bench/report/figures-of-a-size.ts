/** For tests: the figures of one size, none of them remarkable. */
import type { Figures } from '../measures/figures.ts';

export function figuresOfASize(entries: number, more: Partial<Figures> = {}): Figures {
  return {
    entries,
    rendered: 250,
    fullPull: [1500, 1900],
    deltaPull: [50],
    coldBuild: [9000],
    warmRender: [4000, 2900, 2800],
    plainWriter: [1000],
    firstPublication: [5000],
    editToLive: [300, 400, 900],
    clickAnswered: [90],
    filesOfEdit: [2, 21],
    settingsToLive: [4000],
    preview: [200, 300],
    rollback: [250, 400],
    rollbackShown: [240, 390],
    liftToNewest: [900, 1100],
    memory: { publisher: 600 * 1024 ** 2, cms: null },
    ...more,
  };
}
