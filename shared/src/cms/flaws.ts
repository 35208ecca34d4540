/**
 * What is wrong with an entry that can be shown all the same: a pull tells it, a publication is refused for it. What a
 * schema refuses would take the entry, or a part of it, off the site. Pure.
 */
import type { z } from 'zod';
import { namesBothGenders } from '../domain/both-genders.ts';
import { closesTooLate, event, type Event } from '../domain/event.ts';
import { headingFlaw } from '../domain/heading-order.ts';
import { jobDescription, saysNothingOfPay, type JobDescription } from '../domain/job-description.ts';
import { muteImages, walk } from './inspect-entry.ts';
import type { FieldProblem } from './parse-entry.ts';

/** @param raw what `entry` was parsed from: its headings still have the levels that editors chose. */
export function flawsOf(schema: z.ZodType, raw: unknown, entry: unknown): FieldProblem[] {
  const own = ownFlaws.get(schema);
  return [...(own?.(entry as never) ?? []), ...disorderedTexts(raw), ...muteImages(entry)];
}

const ownFlaws = new Map<z.ZodType, (entry: never) => FieldProblem[]>([
  [event, flawsOfEvent],
  [jobDescription, flawsOfJob],
]);

function flawsOfEvent(entry: Event): FieldProblem[] {
  const message = 'vient après le début de l’événement\u202F: choisissez une date qui vient avant.';
  return closesTooLate(entry) ? [{ path: ['registration', 'deadline'], message }] : [];
}

function flawsOfJob({ titleInclusive, titleFeminine, titleMasculine, pay }: JobDescription): FieldProblem[] {
  const flaws: FieldProblem[] = [];
  if (!namesBothGenders(titleInclusive, titleFeminine, titleMasculine))
    flaws.push({
      path: ['titleInclusive'],
      message: `ne nomme pas les deux genres en toutes lettres\u202F: écrivez «\u202F${titleFeminine}, ${lowerFirst(titleMasculine)}\u202F».`,
    });
  if (pay && saysNothingOfPay(pay))
    flaws.push({
      path: ['pay', 'entryMin'],
      message: 'est vide\u202F: donnez un montant, ou nommez la convention ou la grille.',
    });
  return flaws;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function disorderedTexts(raw: unknown): FieldProblem[] {
  return walk(raw, [], (value) => {
    if (!Array.isArray(value)) return undefined;
    const message = headingFlaw(value.flatMap(levelOf));
    return message === undefined ? undefined : { path: [], message };
  });
}

function levelOf(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, level } = node as { type?: unknown; level?: unknown };
  return type === 'heading' && typeof level === 'number' ? [level] : [];
}
