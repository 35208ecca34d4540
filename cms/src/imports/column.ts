/** A column of a type's table: the field it fills, the headers it is known by, and how its cells are read and written. */
import type { Row } from './read-csv';
import type { World } from './world';

/** A moment of an event, ISO 8601 in UTC, to the minute. */
export interface Slot {
  start: string;
  end: string;
}

/** A field's value as it is compared: relations by document id, moments to the minute; null is an empty field. */
export type Value = string | number | boolean | null | readonly string[] | readonly Slot[];

/** By the path of the field: `name`, `place.street`. */
export type Values = Readonly<Record<string, Value>>;

/** `problem` finishes « Ce champ … » or stands as a sentence; French, with what to do. */
export type Parsed = { value: Value } | { problem: string };

export interface Kind {
  /** Reads a cell that is not empty. */
  parse(text: string, row: Row, world: World): Parsed;
  /** The cell of a value that is not empty; `parse` gives that value again. */
  write(value: NonNullable<Value>, world: World): string;
  /** The value of a stored field, which is not null. */
  read(stored: unknown): Value;
  /** What the document service takes for a value. */
  store?(value: NonNullable<Value>): unknown;
  /** What the CMS answers for a value, where it is not what it takes: relations. */
  answer?(value: NonNullable<Value>): unknown;
}

export interface Column {
  /** A field of the type, or of one of its parts: `place.street`. */
  field: string;
  /** The name in exports, then the others under which it is known. */
  headers: readonly [string, ...string[]];
  kind: Kind;
  /** A new entry needs it. */
  required?: boolean;
  /** Codes beside it that say the same more surely; read first. */
  codes?: readonly string[];
  /** What the whole line says, in files whose cell alone says less; undefined leaves it to the cell. */
  derive?(row: Row): Value | undefined;
  /** What becomes of a derived value beside the one there is. */
  merge?(before: Value, derived: Value): Value;
  /** For the model file and the help. */
  example: string;
}

export function header({ headers: [name] }: Column): string {
  return name;
}

/** The value as people read it, in a table of changes and in exports. */
export function shown(column: Column, value: Value, world: World): string {
  return value === null ? '' : column.kind.write(value, world);
}

export function isSame(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
