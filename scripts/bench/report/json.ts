/** A run for programs: every time that was measured, with its median and 95th percentile. */
import { summaryOf, type Figures } from '../measures/figures.ts';
import { SEED } from '../site-under-bench/content.ts';
import type { Load, Machine } from './machine.ts';
import type { Verdict } from './targets.ts';

export interface Run {
  machine: Machine;
  start: Load;
  end: Load;
  figures: readonly Figures[];
  verdicts: readonly Verdict[];
}

/** Times are milliseconds, memory is bytes. */
export function asJson({ machine, start, end, figures, verdicts }: Run): string {
  const sizes = figures.map((of) => ({
    entries: of.entries,
    rendered: of.rendered,
    fullPull: summaryOf(of.fullPull),
    deltaPull: summaryOf(of.deltaPull),
    coldBuild: summaryOf(of.coldBuild),
    warmRender: summaryOf(of.warmRender),
    plainWriter: summaryOf(of.plainWriter),
    firstPublication: summaryOf(of.firstPublication),
    editToLive: summaryOf(of.editToLive),
    clickAnswered: summaryOf(of.clickAnswered),
    filesOfEdit: of.filesOfEdit,
    settingsToLive: summaryOf(of.settingsToLive),
    preview: summaryOf(of.preview),
    rollback: summaryOf(of.rollback),
    rollbackShown: summaryOf(of.rollbackShown),
    liftToNewest: summaryOf(of.liftToNewest),
    memory: of.memory,
  }));
  return `${JSON.stringify({ machine, load: { start, end }, seed: SEED, sizes, targets: verdicts }, null, 2)}\n`;
}
