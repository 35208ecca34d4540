/** What a type needs to be imported and exported: one row of the table in `importers.ts`. */
import type { CollectionType } from 'shared/domain/content-types';
import type { Column, Values } from './column';
import type { Row } from './read-csv';
import type { Target } from './world';

export interface Importer {
  type: CollectionType;
  columns: readonly Column[];
  /** The types whose entries its cells name. */
  names: readonly CollectionType[];
  /**
   * What recognizes an entry, the surest first, each as its kind, a space and its value. Two entries that differ in a
   * surer key are never taken for one because of another.
   */
  keys(values: Values): string[];
  /** What a line must have to meet an entry, French: « l’UAI ». */
  keyWords: string;
  /** The field that names an entry to people. */
  title: string;
  /** A line that becomes no entry of its own. */
  aside?(row: Row): Aside | undefined;
  /** How a section finds what it is part of. */
  sectionParent?: SectionParent;
  /** Whether an entry has ended: no file need speak of it any more. */
  hasEnded?(values: Values): boolean;
  /**
   * What it may mean that the file leaves out so many entries, and what to do; French. Undefined for files that need not
   * be complete.
   */
  leftOut?(row: Row, count: number): string | undefined;
}

export type Aside =
  /** Counted under its reason, French: « Écoles, services et autres établissements ». */
  | { kind: 'other'; reason: string }
  /** It has ended: an entry gets these values, and none is made of it. */
  | { kind: 'ended'; title: string; gives: Values }
  | { kind: 'section'; section: Section }
  | { kind: 'fault'; column: string; value: string; message: string };

/** Part of another entry, to which it gives values. */
export interface Section {
  key: string;
  title: string;
  /** The name of the entry it is part of, as its own name says it. */
  parent: string;
  /** What it changes of that entry. */
  give(values: Values): Values;
}

export interface SectionParent {
  /** What names are compared by. */
  name(values: Values): string;
  /** The field of the place that both are in, where the section says it. */
  place: string;
}

/** How cells name the entries of a type. */
export type TargetOf = (stored: Record<string, unknown>) => Omit<Target, 'documentId'>;
