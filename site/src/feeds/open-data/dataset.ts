/**
 * Open data: what the site publishes, as tables that people and programs may take. A field is described once; the CSV
 * file, the JSON file and the schema all follow from it.
 */
import { parisDay } from 'shared/domain/paris-time';
import type { Absolute } from '../json-ld/node.ts';

export type FieldType = 'text' | 'list' | 'address' | 'date' | 'moment' | 'integer' | 'number' | 'yes-no';

export type Value = string | number | boolean | null | readonly string[];

export interface Field<Row> {
  /** As it stands in the header of the CSV file. */
  name: string;
  type: FieldType;
  /** French: what it says, in which unit, and what an empty one means. */
  description: string;
  required?: boolean;
  /** @param absolute makes an address of the site absolute. */
  valueOf(row: Row, absolute: Absolute): Value;
}

/** One table, which may be cut into a file a year. */
export interface Dataset {
  /** The first part of its files' names. */
  id: string;
  title: string;
  /** French, 50 characters at least: search engines want it. */
  description: string;
  keywords: readonly string[];
  fields: readonly Omit<Field<never>, 'valueOf'>[];
  /** The years that have a file; null for a table in one file. */
  years: (() => readonly string[]) | null;
  /** The day (`YYYY-MM-DD`, Paris) on which the latest of all its entries changed; null without an entry. */
  changedOn(): string | null;
  /** The rows of a year, or of the whole; read when asked. */
  table(year: string | null, absolute: Absolute): Table;
}

export interface Table {
  rows: readonly (readonly Value[])[];
  /** The day on which the latest of its entries changed; null without an entry. */
  changedOn: string | null;
}

interface Dated {
  updatedAt: string;
}

interface Definition<Entry extends Dated, Row> extends Omit<Dataset, 'fields' | 'table' | 'changedOn'> {
  /** The days on which entries changed, rising, for a table whose entries are too many to read them all. */
  changedDays?(): readonly string[];
  fields: readonly Field<Row>[];
  entries(year: string | null): readonly Entry[];
  /** An entry's rows, in their order. */
  rowsOf(entry: Entry, year: string | null): readonly Row[];
}

/** Rows stand in the order of entries; entries in that of their document ids, which new ones hardly disturb. */
export function dataset<Entry extends Dated, Row>(definition: Definition<Entry, Row>): Dataset {
  const { entries, rowsOf, fields, changedDays, ...rest } = definition;
  return {
    ...rest,
    fields,
    changedOn() {
      if (changedDays) return changedDays().at(-1) ?? null;
      return latestDay((rest.years?.() ?? [null]).flatMap((year) => entries(year)));
    },
    table(year, absolute) {
      const found = entries(year);
      return {
        rows: found.flatMap((entry) =>
          rowsOf(entry, year).map((row) => fields.map(({ valueOf }) => valueOf(row, absolute))),
        ),
        changedOn: latestDay(found),
      };
    },
  };
}

function latestDay(entries: readonly Dated[]): string | null {
  const latest = entries.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), '');
  return latest === '' ? null : parisDay(latest);
}

/** A file of a dataset: `agenda-2026`, `metiers`. */
export interface DataFile {
  name: string;
  dataset: Dataset;
  year: string | null;
}

export function filesOf(one: Dataset): DataFile[] {
  if (one.years === null) return [{ name: one.id, dataset: one, year: null }];
  return one.years().map((year) => ({ name: `${one.id}-${year}`, dataset: one, year }));
}
