/**
 * Makes a page possible for a draft that would be refused at publish: what is missing or wrong is filled with something
 * that nobody takes for content. What an entry may do without is left out, as a publication would. Pure.
 */
import type { z } from 'zod';
import { parseEntry, type FieldProblem } from './parse-entry.ts';
import { MADE_UP_ID, placeholders } from './draft-placeholders.ts';

export interface CompletedDraft<T> {
  /** Null when something cannot be made up: the entry that a required relation leads to. */
  entry: T | null;
  /** Why it would be refused, as `parseEntry` tells it; empty when it would not. */
  problems: FieldProblem[];
  /** What it would be published without. */
  blemishes: FieldProblem[];
}

type Path = FieldProblem['path'];

/** More rounds than the deepest part needs: each round fills what the one before laid bare. */
const ROUNDS = 20;

export function completeDraft<S extends z.ZodType>(schema: S, raw: unknown): CompletedDraft<z.output<S>> {
  let parsed = parseEntry(schema, raw);
  const problems = parsed.good ? [] : parsed.faults;
  const candidate = withoutGaps(schema, raw);
  for (let round = 0; round < ROUNDS && !parsed.good; round += 1) {
    // From the last element of a list to the first, so that one taken out does not move the others.
    for (const { path } of parsed.faults.toReversed()) {
      if (!fill(schema, candidate, path)) return { entry: null, problems, blemishes: [] };
    }
    parsed = parseEntry(schema, candidate);
  }
  if (!parsed.good) return { entry: null, problems, blemishes: [] };
  return { entry: withoutMadeUp(parsed.entry), problems, blemishes: parsed.blemishes };
}

/** A copy in which a field that is not there is null, as the CMS gives it: quicker than to leave out one after another. */
function withoutGaps(schema: z.ZodType, raw: unknown): unknown {
  const copy = structuredClone(raw);
  for (const { path } of schema.safeParse(raw).error?.issues ?? []) {
    const keys = path.filter((key) => typeof key !== 'symbol');
    if (valueAt(copy, keys) === undefined) setAt(copy, keys, null);
  }
  return copy;
}

/** Puts the placeholder there that leaves the least to fill below; without one, takes out the element around it. */
function fill(schema: z.ZodType, candidate: unknown, path: Path): boolean {
  // Mended already, together with another fault.
  if (faultsUnder(schema, candidate, path).length === 0) return true;
  if (isNeverMadeUp(path)) return takeOut(candidate, path);
  const issues = schema.safeParse(candidate).error?.issues.filter((issue) => startsWith(issue.path, path));
  let least = Infinity;
  let best: unknown;
  for (const value of placeholders(candidate, path, issues ?? [])) {
    const left = leftWith(schema, candidate, path, value);
    if (left < least) [least, best] = [left, value];
    if (least === 0) break;
  }
  if (least === Infinity) return takeOut(candidate, path);
  setAt(candidate, path, structuredClone(best));
  return true;
}

/** How many faults stay below; infinite when the placeholder is refused itself or asks for what cannot be made up. */
function leftWith(schema: z.ZodType, candidate: unknown, path: Path, value: unknown): number {
  const tried = structuredClone(candidate);
  setAt(tried, path, structuredClone(value));
  const left = faultsUnder(schema, tried, path);
  const refused = left.some((fault) => fault.path.length === path.length || isNeverMadeUp(fault.path));
  return refused ? Infinity : left.length;
}

function faultsUnder(schema: z.ZodType, candidate: unknown, path: Path): FieldProblem[] {
  const parsed = parseEntry(schema, candidate);
  return parsed.good ? [] : parsed.faults.filter((fault) => startsWith(fault.path, path));
}

function startsWith(path: readonly PropertyKey[], start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

/** These two fields tell a file of the media library and a relation from other parts. */
function isNeverMadeUp(path: Path): boolean {
  return path.at(-1) === 'mime' || path.at(-1) === 'documentId';
}

function takeOut(candidate: unknown, path: Path): boolean {
  const index = path.findLastIndex((key) => typeof key === 'number');
  if (index < 0) return false;
  const list = valueAt(candidate, path.slice(0, index));
  if (!Array.isArray(list)) return false;
  list.splice(Number(path[index]), 1);
  return true;
}

function withoutMadeUp<T>(entry: T): T {
  if (typeof entry !== 'object' || entry === null) return entry;
  const fields = Object.entries(entry).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.filter((element) => element !== MADE_UP_ID) : value,
  ]);
  return Object.fromEntries(fields) as T;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null)?.[key],
    root,
  );
}

function setAt(root: unknown, path: Path, value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1);
  if (key !== undefined) parent[key] = value;
}
