/**
 * Passes one raw entry through its schema. An optional field or part with a bad value is left out and told (a blemish);
 * a bad required field makes the entry faulty. Elements of lists are never dropped in silence: a list with a bad
 * element is a fault, because half a list misleads (an event without one of its dates).
 */
import type { z } from 'zod';

/** A field that is wrong: where, and what, as the end of a French sentence. */
export interface FieldProblem {
  path: (string | number)[];
  message: string;
}

export type ParsedEntry<T> =
  { good: true; entry: T; blemishes: FieldProblem[] } | { good: false; faults: FieldProblem[] };

export function parseEntry<S extends z.ZodType>(schema: S, raw: unknown): ParsedEntry<z.output<S>> {
  const candidate = structuredClone(raw);
  const blemishes: FieldProblem[] = [];
  for (;;) {
    const result = schema.safeParse(candidate);
    if (result.success) return { good: true, entry: result.data, blemishes };
    const problems = result.error.issues.map(asProblem);
    const unmendable = problems.filter(({ path }) => !leaveOut(schema, candidate, path));
    if (unmendable.length > 0) return { good: false, faults: unmendable };
    blemishes.push(...problems);
  }
}

function asProblem({ path, message }: z.core.$ZodIssue): FieldProblem {
  return { path: path.filter((key) => typeof key !== 'symbol'), message };
}

/** Sets the field, or the nearest part around it that may be absent, to null; false when the schema needs it. */
function leaveOut(schema: z.ZodType, candidate: unknown, path: FieldProblem['path']): boolean {
  for (let length = path.length; length > 0 && typeof path[length - 1] !== 'number'; length -= 1) {
    const part = path.slice(0, length);
    const before = valueAt(candidate, part);
    if (before === null) continue;
    setAt(candidate, part, null);
    if (acceptsNullAt(schema, candidate, part)) return true;
    setAt(candidate, part, before);
  }
  return false;
}

function acceptsNullAt(schema: z.ZodType, candidate: unknown, path: FieldProblem['path']): boolean {
  const result = schema.safeParse(candidate);
  return result.success || !result.error.issues.some((issue) => startsWith(issue.path, path));
}

function startsWith(path: PropertyKey[], start: PropertyKey[]): boolean {
  return start.every((key, index) => path[index] === key);
}

function valueAt(root: unknown, path: FieldProblem['path']): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    root,
  );
}

function setAt(root: unknown, path: FieldProblem['path'], value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown> | null | undefined;
  const key = path.at(-1);
  if (parent && key !== undefined) parent[key] = value;
}
