/** The values of a line against the same schemas that the pull uses, and the limits of the form. */
import { schemaOf, type CollectionType } from 'shared/domain/content-types';
import { header, type Column, type Value, type Values } from './column';

/** The form's own limits of a field, as the CMS's schema states them. */
export interface Limits {
  type?: string;
  regex?: string;
  maxLength?: number;
  min?: number;
  max?: number;
}

export interface ValueProblem {
  column: Column;
  /** A sentence in French. */
  message: string;
}

interface Checked {
  columns: readonly Column[];
  /** The entry as it will be. */
  values: Values;
  /** The fields that the line changes: the others are not its fault. */
  changed: ReadonlySet<string>;
  stored: Record<string, unknown>;
  limitsOf: (field: string) => Limits;
}

export function checkValues(type: CollectionType, checked: Checked): ValueProblem[] {
  const { columns, changed, values, limitsOf } = checked;
  const told = columns.filter(({ field }) => changed.has(field));
  const problems = new Map<Column, string>();
  for (const column of told) {
    const message = beyond(limitsOf(column.field), values[column.field] ?? null);
    if (message) problems.set(column, message);
  }
  for (const { path, message } of schemaOf(type).safeParse(candidate(type, checked)).error?.issues ?? []) {
    const at = path.filter((key) => typeof key === 'string').join('.');
    const column = told.find(({ field }) => at === field || at.startsWith(`${field}.`));
    if (column) problems.set(column, `« ${header(column)} » ${message}`);
  }
  return [...problems].map(([column, message]) => ({ column, message }));
}

/** The entry as the pull would read it; what is no column of ours is left as it is stored, or empty. */
function candidate(type: CollectionType, { columns, values, stored }: Checked): object {
  const { shape } = schemaOf(type) as unknown as { shape: Record<string, unknown> };
  const entry: Record<string, unknown> = Object.fromEntries(
    Object.keys(shape).map((name) => [name, stored[name] ?? null]),
  );
  entry['documentId'] ??= 'new';
  entry['updatedAt'] = '2000-01-01T00:00:00.000Z';
  for (const { field, kind } of columns) {
    const value = values[field] ?? null;
    const [name = '', part] = field.split('.');
    const raw = value === null ? null : (kind.answer ?? kind.store ?? same)(value);
    if (part === undefined) entry[name] = raw;
    else if (value !== null || entry[name]) entry[name] = { ...(entry[name] as object | null), [part]: raw };
  }
  return entry;
}

const same = (value: Value): unknown => value;

function beyond(limits: Limits, value: Value): string | undefined {
  if (typeof value === 'string') return beyondText(limits, value);
  const { min = -Infinity, max = Infinity } = limits;
  if (typeof value !== 'number' || (value >= min && value <= max)) return undefined;
  return max === Infinity
    ? `Ce nombre est trop petit : ${min} au moins.`
    : `Ce nombre doit être entre ${min} et ${max}.`;
}

function beyondText({ type, regex, maxLength }: Limits, value: string): string | undefined {
  // Most databases keep no more than this in a line of text.
  const longest = maxLength ?? (type === 'text' ? Infinity : 255);
  if (value.length > longest) return `Ce texte a ${value.length} caractères : ${longest} au plus.`;
  if (type === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return 'N’est pas une adresse électronique.';
  if (regex !== undefined && !new RegExp(regex).test(value)) return 'N’a pas la forme attendue.';
  return undefined;
}
