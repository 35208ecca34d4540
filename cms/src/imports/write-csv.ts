/** Tables as French spreadsheets open them by a double click: UTF-8 with its mark, semicolons, Windows line ends. */
import { guard } from './guard-cell';

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

function quoted(text: string): string {
  const cell = guard(text);
  return /[";\r\n,\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
