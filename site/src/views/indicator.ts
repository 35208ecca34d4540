/** An indicator as bars: lengths are honest, they all start at zero. */
import { frenchDate } from 'shared/domain/french-dates';
import { frenchNumber, withUnit } from 'shared/domain/french-amounts';
import type { PlanIndicator } from 'shared/domain/plan';

interface Bar {
  /** « début 2022 ». */
  label: string;
  /** « 287 personnes »; « 287 » where the unit is long, which the table's caption says. */
  value: string;
  /** Percent of the longest bar or of the target, whichever is longer. */
  length: number;
}

export interface IndicatorChart {
  bars: Bar[];
  target: { label: string; length: number } | null;
  /** The chart in one sentence, for those who do not see it. */
  summary: string;
}

/** Beside a date on the narrowest phones, in characters: words of a drawing do not wrap. */
const LONGEST_DRAWN_UNIT = 20;

/** How the date of a measure reads. */
export function measureDate({ date, dateLabel }: { date: string; dateLabel: string | null }): string {
  return dateLabel ?? frenchDate(date);
}

/** « Objectif : 300 places le 31 décembre 2028 ». */
function targetLabel({ target, unit }: PlanIndicator): string | null {
  if (!target) return null;
  const by = target.date ? ` le ${frenchDate(target.date)}` : '';
  return `Objectif\u202F: ${withUnit(target.value, unit)}${by}`;
}

/** What to draw, or null: a single measure is no evolution, and below zero bars would mislead. */
export function indicatorChart(indicator: PlanIndicator): IndicatorChart | null {
  const { measures, target, unit } = indicator;
  const values = [...measures.map(({ value }) => value), ...(target ? [target.value] : [])];
  const longest = Math.max(...values);
  if (measures.length < 2 || Math.min(...values) < 0 || longest === 0) return null;
  const length = (value: number) => Math.round((value / longest) * 1000) / 10;
  const bars = measures.map((measure) => ({
    label: measureDate(measure),
    value: unit.length > LONGEST_DRAWN_UNIT ? frenchNumber(measure.value) : withUnit(measure.value, unit),
    length: length(measure.value),
  }));
  const label = targetLabel(indicator);
  const told = measures
    .map((measure) => `${measureDate(measure)}\u202F: ${withUnit(measure.value, unit)}`)
    .join(', ');
  return {
    bars,
    target: target && label ? { label, length: length(target.value) } : null,
    summary: `${indicator.label}. ${told}.${label ? ` ${label}.` : ''}`,
  };
}
