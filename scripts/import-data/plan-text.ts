/** What an import would do, for a terminal; what the CMS says of a line is French. */
import { columns } from '../console/columns.ts';
import { table } from '../console/table.ts';
import type { ImportPlan } from './import-desk.ts';

/** Faults are all told; of the rest, so much. */
const SHOWN = 20;

export function planText(plan: ImportPlan): string {
  const changes = [...plan.created.first, ...plan.changed.first].slice(0, SHOWN);
  const rows = changes.map(({ line, title, fields }) => [line, title, fields.map(fieldText).join('; ')]);
  const faults = plan.faults.map(({ line, column, message }) => [line, column, message]);
  const parts = [
    table(counts(plan)),
    rows.length > 0 && columns(['Line', 'Entry', 'Change'], rows.map(shortened)),
    faults.length > 0 && `Faulty lines\n${columns(['Line', 'Column', 'What is wrong'], faults)}`,
    plan.remarks.join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function counts(plan: ImportPlan): [string, string][] {
  const all: [string, number][] = [
    ['new', plan.created.total],
    ['changed', plan.changed.total],
    ['unchanged', plan.unchanged],
    ['faulty lines', plan.faults.length],
    ['sections folded into their school', plan.folded.length],
    ['closed, not taken in', plan.ended.length],
    ...plan.others.map(({ reason, count }): [string, number] => [`left aside: ${reason}`, count]),
    ['not in the file (they stay)', plan.missing.total],
  ];
  return all.filter(([, count]) => count > 0).map(([name, count]) => [name, String(count)]);
}

function fieldText({ field, before, after }: { field: string; before: string; after: string }): string {
  return before === '' ? `${field} ${after}` : `${field} ${before} → ${after}`;
}

function shortened(cells: (string | number)[]): (string | number)[] {
  return cells.map((cell) => (typeof cell === 'string' && cell.length > 70 ? `${cell.slice(0, 69)}…` : cell));
}
