/** From the text of a CSV file to its rows, each with its line in the file. The one place that knows how CSV is read. */
import { CsvError, parse } from 'csv-parse/sync';
import { frenchSlug } from 'shared/domain/french-slug';
import { FileRefusal } from './file-refusal';
import { unguard } from './guard-cell';

/** A cell that cannot stay as it is: what is wrong and what to do, in French. */
export interface Fault {
  /** Counted from 1, as editors of text count. */
  line: number;
  /** The header of the column, or empty when it is about the whole line. */
  column: string;
  value: string;
  message: string;
}

/** One line of the file. Headers are compared without regard for accents, case and signs. */
export interface Row {
  readonly line: number;
  /** The text under the first of these headers that the row has something under, or ''. */
  get(...headers: string[]): string;
  /** Whether the file has one of these columns. */
  has(...headers: string[]): boolean;
  readonly cells: readonly string[];
}

export interface Sheet {
  headers: string[];
  rows: Row[];
  /** Lines that are no rows: too many cells. */
  faults: Fault[];
  /** Whether anyone has asked a row for this column so far. */
  isRead(header: string): boolean;
}

const SEPARATORS = [';', ',', '\t'] as const;

interface Record {
  record: string[];
  info: { lines: number };
}

/** @throws FileRefusal when the file is no table, or has two columns of one name. */
export function readCsv(text: string): Sheet {
  const [first, ...records] = parseRecords(text);
  if (!first || records.length === 0)
    throw new FileRefusal('Ce fichier n’a pas de lignes sous ses noms de colonnes.');
  const headers = first.record.map((header) => header.trim());
  const places = placesOf(headers);
  const asked = new Set<string>();
  const sheet: Sheet = { headers, rows: [], faults: [], isRead: (header) => asked.has(frenchSlug(header)) };
  let line = first.info.lines;
  for (const { record, info } of records) {
    // A record with line breaks in its cells begins where the one before it ended.
    const begins = Math.max(line + 1, info.lines - breaksIn(record));
    line = info.lines;
    if (record.every((cell) => cell.trim() === '')) continue;
    if (record.slice(headers.length).some((cell) => cell.trim() !== ''))
      sheet.faults.push(tooLong(begins, record, headers.length));
    else sheet.rows.push(rowOf(begins, record, { places, asked }));
  }
  return sheet;
}

function parseRecords(text: string): Record[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Record[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` vers la ligne ${error['lines']}` : '';
    throw new FileRefusal(
      `Ce fichier ne peut pas être lu${line} : un guillemet y est ouvert sans être fermé, ou fermé trop tôt.`,
    );
  }
}

/** The separator that cuts the line of headers into the most columns. */
function separatorOf(text: string): string {
  const headers = (text.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string) => headers.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

function placesOf(headers: string[]): Map<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, place) => {
    const name = frenchSlug(header);
    if (name === '') return;
    if (places.has(name))
      throw new FileRefusal(`Deux colonnes s’appellent « ${header} » : renommez ou retirez l’une d’elles.`);
    places.set(name, place);
  });
  return places;
}

/** `asked` notes the columns that the row is asked for. */
function rowOf(
  line: number,
  cells: string[],
  { places, asked }: { places: Map<string, number>; asked: Set<string> },
): Row {
  const placeOf = (header: string) => {
    const name = frenchSlug(header);
    asked.add(name);
    return places.get(name);
  };
  const at = (header: string) => unguard(cells[placeOf(header) ?? -1] ?? '').trim();
  return {
    line,
    cells,
    get: (...headers) => headers.map(at).find((text) => text !== '') ?? '',
    has: (...headers) => headers.some((header) => placeOf(header) !== undefined),
  };
}

function tooLong(line: number, record: string[], columns: number): Fault {
  return {
    line,
    column: '',
    value: record.slice(columns).join(' '),
    message: `Cette ligne a ${record.length} cases pour ${columns} colonnes : mettez entre guillemets les textes qui contiennent le séparateur.`,
  };
}

function breaksIn(record: string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

export function sameHeader(one: string, other: string): boolean {
  return frenchSlug(one) === frenchSlug(other);
}
