/** What history knows of a content type: its fields as an editor sees them, and their values as versions hold them. */

type Kind =
  | 'text'
  | 'rich-text'
  | 'number'
  | 'day'
  | 'moment'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'entries'
  | 'files'
  | 'parts';

export interface Field {
  name: string;
  /** French, as in the form. */
  label: string;
  kind: Kind;
  /** Holds a list. */
  isList: boolean;
  /** Of a closed list: French names by code. */
  names: Record<string, string>;
  /** Of parts: by component. A list of blocks has several, and each block says which it is (`__component`). */
  parts: Record<string, Part>;
}

export interface Part {
  label: string;
  fields: Field[];
}

/** By name of field; null or missing is empty. */
export type Content = Record<string, unknown>;

export interface KeptEntry {
  uid: string;
  documentId: string;
  title: string;
}

export interface KeptFile {
  id: number;
  name: string;
  alternativeText: string | null;
}

/** Nothing, one or several, as a list. */
export function listed<T>(value: unknown): T[] {
  return value === null || value === undefined ? [] : ([value].flat() as T[]);
}

/** What a part is, in a field that may hold several components. */
export function partOf({ parts }: Field, value: Content): Part | undefined {
  const component = value['__component'];
  return typeof component === 'string' ? parts[component] : Object.values(parts)[0];
}
