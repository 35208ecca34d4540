/** What the admin and `pnpm import-data` get: what an import would do, worded for people. */

/** The last of a list may be left out: `total` counts all. */
export interface Cut<T> {
  total: number;
  first: T[];
}

export interface FieldChange {
  /** The name of the column. */
  field: string;
  before: string;
  after: string;
}

export interface EntryChange {
  /** In the file, from 1. */
  line: number;
  title: string;
  /** The entry's form in the admin, `/content-manager/…`; null for one that is to be made. */
  form: string | null;
  fields: FieldChange[];
}

export interface PlanAnswer {
  /** Of the file and of all that decided what is here. An import that names it does this and nothing else. */
  digest: string;
  created: Cut<EntryChange>;
  changed: Cut<EntryChange>;
  unchanged: number;
  faults: { line: number; column: string; value: string; message: string }[];
  /** The lines of the faults as they are in the file, with what is to be done: a CSV file to correct. */
  faultyFile: string;
  folded: { line: number; title: string; into: string }[];
  /** Lines of what has ended and is no entry here: none is made. */
  ended: { line: number; title: string }[];
  /** Lines that are nothing of ours, by reason. */
  others: { reason: string; count: number }[];
  /** Entries that the file does not speak of: they stay as they are. */
  missing: Cut<{ title: string; form: string }>;
  remarks: string[];
}

/** What one line of the answer to `POST /imports/:type/run` says; the last is `done`, `moved` or `failed`. */
export type RunNews =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; created: number; changed: number }
  /** Content has changed since the plan was shown: nothing was written. */
  | { kind: 'moved'; plan: PlanAnswer }
  | { kind: 'failed'; message: string };

export interface ImportableType {
  type: string;
  /** French. */
  label: string;
  /** New entries are drafts, not online at once. */
  drafts: boolean;
  columns: { header: string; others: string[]; required: boolean; example: string }[];
  mayImport: boolean;
  mayExport: boolean;
}
