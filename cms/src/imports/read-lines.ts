/** From the rows of a file to what each says of an entry; what cannot be read is a fault of that line. */
import { header, type Column, type Value, type Values } from './column';
import type { Importer, Section } from './importer';
import type { Fault, Row, Sheet } from './read-csv';
import type { World } from './world';

export interface Line {
  line: number;
  values: Values;
  /** Fields that the whole line told: they may give way to what is there. */
  derived: ReadonlySet<string>;
  /** Its name, where the line makes no entry but changes the one there is. */
  ended?: string;
}

export interface SectionLine {
  line: number;
  section: Section;
  /** A document id, or null when the line does not say. */
  place: Value;
}

export interface ReadLines {
  lines: Line[];
  faults: Fault[];
  sections: SectionLine[];
  /** How many lines were left aside, by reason. */
  others: Map<string, number>;
}

export function readLines(importer: Importer, sheet: Sheet, world: World): ReadLines {
  const read: ReadLines = {
    lines: [],
    faults: [...sheet.faults],
    sections: [],
    others: new Map(),
  };
  for (const row of sheet.rows) readRow(importer, row, world, read);
  return read;
}

function readRow(importer: Importer, row: Row, world: World, read: ReadLines): void {
  const { line } = row;
  const aside = importer.aside?.(row);
  if (!aside) return readEntry(importer, row, world, read);
  if (aside.kind === 'other') read.others.set(aside.reason, (read.others.get(aside.reason) ?? 0) + 1);
  else if (aside.kind === 'ended')
    read.lines.push({ line, values: aside.gives, derived: new Set(), ended: aside.title });
  else if (aside.kind === 'fault')
    read.faults.push({ line, column: aside.column, value: aside.value, message: aside.message });
  else readSection(importer, aside.section, { row, world, read });
}

function readEntry({ columns }: Importer, row: Row, world: World, read: ReadLines): void {
  const values: Record<string, Value> = {};
  const derived = new Set<string>();
  const faults: Fault[] = [];
  for (const column of columns) {
    const told = column.derive?.(row);
    if (told !== undefined) {
      values[column.field] = told;
      derived.add(column.field);
      continue;
    }
    const cell = readCell(column, row, world);
    if (cell && 'problem' in cell) faults.push(faultOf(column, row, cell.problem));
    else if (cell) values[column.field] = cell.value;
  }
  if (faults.length > 0) read.faults.push(...faults);
  else read.lines.push({ line: row.line, values, derived });
}

function readSection(
  { columns, sectionParent }: Importer,
  section: Section,
  { row, world, read }: { row: Row; world: World; read: ReadLines },
): void {
  const column = columns.find(({ field }) => field === sectionParent?.place);
  const cell = column && readCell(column, row, world);
  if (cell && 'problem' in cell) read.faults.push(faultOf(column, row, cell.problem));
  else read.sections.push({ line: row.line, section, place: cell ? cell.value : null });
}

/** Undefined for an empty cell, and for a column that is not there: neither changes anything. */
function readCell(column: Column, row: Row, world: World) {
  const text = textOf(column, row);
  return text === '' ? undefined : column.kind.parse(text, row, world);
}

export function faultOf(column: Column, row: Pick<Row, 'line'> & Partial<Row>, message: string): Fault {
  const value = row.get ? textOf(column, row as Row) : '';
  return { line: row.line, column: header(column), value, message };
}

function textOf({ codes = [], headers }: Column, row: Row): string {
  return row.get(...codes) || row.get(...headers);
}
