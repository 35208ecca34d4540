/**
 * A table as CSV that a French spreadsheet opens with a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180),
 * decimal commas. With a point, Excel in French takes 15.5 for 15 May.
 */
import type { Table, Value } from './dataset.ts';

export const CSV_DELIMITER = ';';
export const DECIMAL_SIGN = ',';
/** Between the values of a list. */
export const LIST_SEPARATOR = '|';

const BYTE_ORDER_MARK = '\uFEFF';

export function csvOf(header: readonly string[], { rows }: Pick<Table, 'rows'>): string {
  const lines = [header, ...rows.map((row) => row.map(cellOf))].map((cells) =>
    cells.map(quoted).join(CSV_DELIMITER),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value).replace('.', DECIMAL_SIGN);
  return withoutFormula(typeof value === 'string' ? value : value.join(LIST_SEPARATOR));
}

/**
 * A spreadsheet would run what begins like a formula, in the wide signs of East Asia too: an apostrophe says that it is text
 * (OWASP, *CSV Injection*).
 */
function withoutFormula(text: string): string {
  return /^[=@＝＋－＠\t\r\n]|^[+-](?![\d ]*$)/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
