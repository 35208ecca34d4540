/** A run's figures on one screen. */
import { styleText } from 'node:util';
import { columns } from '../../console/columns.ts';
import { table } from '../../console/table.ts';
import type { Figures, Times } from '../measures/figures.ts';
import { median, p95 } from '../statistics.ts';
import type { Load, Machine } from './machine.ts';
import type { Verdict } from './targets.ts';

const MIB = 1024 ** 2;

type Row = readonly [name: string, value: (figures: Figures) => number | string];

const whole = (times: readonly number[], of = median): number => Math.round(of(times));
const first = (times: Times): number => Math.round(times[0] ?? 0);
const mebibytes = (bytes: number | null): number | string =>
  bytes === null ? 'unknown' : Math.round(bytes / MIB);

const rows: readonly Row[] = [
  ['Files rendered', ({ rendered }) => rendered],
  ['Full pull, ms', ({ fullPull }) => whole(fullPull)],
  ['Pull of one change, ms', ({ deltaPull }) => whole(deltaPull)],
  ['Cold astro build, ms', ({ coldBuild }) => whole(coldBuild)],
  ['Full warm render, ms', ({ warmRender }) => whole(warmRender)],
  ['  the first in its process', ({ warmRender }) => first(warmRender)],
  ['Plain writer of the same files, ms', ({ plainWriter }) => whole(plainWriter)],
  ['Publisher’s start to first release, ms', ({ firstPublication }) => whole(firstPublication)],
  ['One edit, click to page, ms', ({ editToLive }) => whole(editToLive)],
  ['  95th percentile', ({ editToLive }) => whole(editToLive, p95)],
  ['  the CMS’s own answer to the click', ({ clickAnswered }) => whole(clickAnswered)],
  ['  files it changes, at most', ({ filesOfEdit }) => Math.max(...filesOfEdit)],
  ['Edit of settings, click to page, ms', ({ settingsToLive }) => whole(settingsToLive)],
  ['Preview of a draft, ms', ({ preview }) => whole(preview)],
  ['  95th percentile', ({ preview }) => whole(preview, p95)],
  ['Rollback, start to end, ms', ({ rollback }) => whole(rollback)],
  ['  start to the earlier page', ({ rollbackShown }) => whole(rollbackShown)],
  ['  lifted, start to the newest page', ({ liftToNewest }) => whole(liftToNewest)],
  ['Memory of the publisher, MiB at most', ({ memory }) => mebibytes(memory.publisher)],
  ['Memory of the CMS, MiB at most', ({ memory }) => mebibytes(memory.cms)],
];

/** Medians, a column a size. */
export function figuresTable(figures: readonly Figures[]): string {
  return columns(
    ['Entries', ...figures.map(({ entries }) => String(entries))],
    rows.map(([name, value]) => [name, ...figures.map(value)]),
  );
}

export function verdictLines(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => `  ${mark(verdict)} ${verdict.target}: ${words(verdict)}`).join('\n');
}

export function machineTable({ node, cores, processor, memory }: Machine, start: Load, end: Load): string {
  return table([
    ['Machine', `${cores} × ${processor}, ${Math.round(memory / MIB / 1024)} GiB, Node ${node}`],
    ['Load', `${told(start)} at the start, ${told(end)} at the end (1, 5, 15 minutes)`],
  ]);
}

function mark({ isReached }: Verdict): string {
  if (isReached === null) return '–';
  return isReached ? styleText('green', '✔') : styleText('red', '✖');
}

function words({ measured, isReached }: Verdict): string {
  if (measured === null) return 'not measured in this run';
  return `${measured}, ${isReached ? 'reached' : 'missed'}`;
}

function told({ average }: Load): string {
  return average.map((one) => one.toFixed(2)).join(' ');
}
