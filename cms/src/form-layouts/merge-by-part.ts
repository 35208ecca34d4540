/**
 * What the admin keeps of a form comes from the code as long as nobody changed it in the admin: each part by itself, so
 * that a column chosen by hand does not keep a better help text away.
 */
import { createHash } from 'node:crypto';

/** What Strapi keeps of the form and the list of one type or component. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** Fingerprints of the parts as the code last wrote them. */
export type Written = Record<string, string>;

interface Merged {
  configuration: Configuration;
  written: Written;
}

/**
 * @param stored undefined when there is none yet.
 * @param before undefined when the code never wrote this one: what is there is Strapi's own making.
 */
export function mergeByPart(
  wanted: Configuration,
  stored: Configuration | undefined,
  before: Written | undefined,
): Merged {
  const ours = partsOf(wanted);
  const theirs = stored && before ? partsOf(stored) : {};
  const written: Written = {};
  const kept: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(ours)) {
    const known = before?.[name];
    const byHand = known !== undefined && name in theirs && fingerprint(theirs[name]) !== known;
    kept[name] = byHand ? theirs[name] : part;
    written[name] = byHand ? known : fingerprint(part);
  }
  const edit = kept['edit'] as Configuration['layouts']['edit'];
  const configuration: Configuration = {
    settings: kept['settings'] as Configuration['settings'],
    metadatas: Object.fromEntries(
      Object.keys(wanted.metadatas).map((name) => [name, kept[`field ${name}`]]),
    ) as Configuration['metadatas'],
    layouts: {
      list: kept['list'] as string[],
      edit: edit === wanted.layouts.edit ? edit : [...edit, ...newRows(wanted, edit, before ?? {})],
    },
  };
  return { configuration, written };
}

function partsOf({ settings, metadatas, layouts }: Configuration): Record<string, unknown> {
  const fields = Object.entries(metadatas).map(([name, part]) => [`field ${name}`, part]);
  return { settings, list: layouts.list, edit: layouts.edit, ...Object.fromEntries(fields) };
}

/** Rows for fields that are new since then, in a form laid out by hand; what was taken out by hand stays out. */
function newRows({ layouts }: Configuration, edit: Configuration['layouts']['edit'], before: Written) {
  const there = new Set(edit.flat().map(({ name }) => name));
  return layouts.edit
    .map((row) => row.filter(({ name }) => !there.has(name) && !(`field ${name}` in before)))
    .filter((row) => row.length > 0);
}

/** The same for the same content in any order of keys; empty values count as none, as the admin sends them either way. */
function fingerprint(part: unknown): string {
  return createHash('sha256').update(canonical(part)).digest('base64url').slice(0, 16);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== '' && inner !== null && inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${entries.join()}}`;
}
