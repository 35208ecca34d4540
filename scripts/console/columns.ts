import { stripVTControlCharacters } from 'node:util';

/** Rows of several columns under their headings, each as wide as its widest cell. Numbers are set to the right. */
export function columns(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]))));
  return lines
    .map((line) => widths.map((width, column) => padded(line, rows[0] ?? [], column, width)).join('   '))
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

function padded(
  line: readonly (string | number)[],
  sample: readonly (string | number)[],
  column: number,
  width: number,
): string {
  const cell = String(line[column] ?? '');
  const space = ' '.repeat(width - widthOf(cell));
  return typeof sample[column] === 'number' ? space + cell : cell + space;
}

function widthOf(cell: string | number | undefined): number {
  return stripVTControlCharacters(String(cell ?? '')).length;
}
