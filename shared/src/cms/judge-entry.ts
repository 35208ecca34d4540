/**
 * What a raw entry is worth by itself, apart from the others: its good form, or its faults. Judged once as long as the
 * raw entry is the same object. Pure.
 */
import type { z } from 'zod';
import { flawsOf } from './flaws.ts';
import { cutLists } from './inspect-entry.ts';
import { parseEntry, type FieldProblem } from './parse-entry.ts';

export interface Judgement<T> {
  /** Undefined when the raw entry does not pass its schema. */
  entry: T | undefined;
  /** What makes the entry bad. */
  faults: readonly FieldProblem[];
  /** What it is published without. */
  blemishes: readonly FieldProblem[];
  /** What is wrong and published all the same. */
  flaws: readonly FieldProblem[];
}

const known = new WeakMap<z.ZodType, WeakMap<object, Judgement<unknown>>>();

/** Neither `raw` nor the judgement may be changed later. */
export function judgeEntry<S extends z.ZodType>(schema: S, raw: unknown): Judgement<z.output<S>> {
  if (typeof raw !== 'object' || raw === null) return judge(schema, raw);
  let judgements = known.get(schema);
  if (!judgements) known.set(schema, (judgements = new WeakMap()));
  let judgement = judgements.get(raw);
  if (!judgement) judgements.set(raw, (judgement = judge(schema, raw)));
  return judgement as Judgement<z.output<S>>;
}

function judge<S extends z.ZodType>(schema: S, raw: unknown): Judgement<z.output<S>> {
  const parsed = parseEntry(schema, raw);
  const cut = cutLists(raw);
  if (!parsed.good) return { entry: undefined, faults: [...cut, ...parsed.faults], blemishes: [], flaws: [] };
  const flaws = flawsOf(schema, raw, parsed.entry);
  return { entry: parsed.entry, faults: cut, blemishes: parsed.blemishes, flaws };
}
