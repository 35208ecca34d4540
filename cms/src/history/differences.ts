/** What differs between two states of an entry, field by field, in words that an editor reads. Pure. */
import { partOf, type Content, type Field } from './field';
import { alignParts, type PartChange } from './align-parts';
import { compareLists } from './compare-lists';
import { compareTexts, compareValues, type Line } from './compare-texts';
import { isEmpty, isReference, linesOf, paragraphsOf, wordOf } from './words';

export interface Difference {
  /** Where, from the outside to the inside: « Missions, nº 2, Titre ». */
  label: string;
  /** Never empty. */
  lines: Line[];
}

/** Nothing for fields that are alike; empty is empty, however it is written. */
export function differences(fields: readonly Field[], before: Content, after: Content): Difference[] {
  return fields.flatMap((field) => compareField(field, before[field.name], after[field.name]));
}

function compareField(field: Field, before: unknown, after: unknown): Difference[] {
  if (isEmpty(before) && isEmpty(after)) return [];
  if (isSame(before, after)) return [];
  if (field.kind === 'parts') return compareParts(field, before, after);
  const lines = linesBetween(field, before, after);
  return lines.length > 0 ? [{ label: field.label, lines }] : [];
}

function linesBetween(field: Field, before: unknown, after: unknown): Line[] {
  if (isReference(field)) return compareLists(field, before, after);
  if (field.kind === 'text') return compareTexts(linesOf(before), linesOf(after));
  if (field.kind === 'rich-text') {
    const lines = compareTexts(paragraphsOf(before), paragraphsOf(after));
    return lines.length > 0 ? lines : [note('La mise en forme a changé, pas les mots.')];
  }
  return compareValues(wordOf(field, before), wordOf(field, after));
}

function compareParts(field: Field, before: unknown, after: unknown): Difference[] {
  return alignParts(before, after).flatMap((change) => {
    const { from, to, place, former } = change;
    const part = partOf(field, to ?? from ?? {});
    const label = placeLabel(field, part?.label ?? '', place);
    const moved = former === undefined ? [] : [{ label, lines: [moveNote(former, place)] }];
    return [...moved, ...comparePart(label, part?.fields ?? [], change)];
  });
}

function comparePart(label: string, fields: readonly Field[], { from, to }: PartChange): Difference[] {
  if (from && to) return within(label, differences(fields, from, to));
  return [{ label, lines: describe(fields, to ?? from ?? {}, to ? 'added' : 'removed') }];
}

/** « Missions, nº 2 »; blocks also say what they are: « Blocs, nº 2 (Texte) ». */
function placeLabel({ label, isList, parts }: Field, partLabel: string, place: number): string {
  if (!isList) return label;
  const kind = Object.keys(parts).length > 1 && partLabel !== '' ? ` (${partLabel})` : '';
  return `${label}, nº\u00A0${place}${kind}`;
}

function within(label: string, inside: Difference[]): Difference[] {
  return inside.map((difference) => ({ ...difference, label: `${label}, ${difference.label}` }));
}

/** A whole part that came or went: what it holds, a line for each text. */
function describe(fields: readonly Field[], content: Content, mark: 'added' | 'removed'): Line[] {
  const lines = differences(fields, {}, content).flatMap(({ label, lines: inside }) =>
    inside.map(({ pieces }): Line => {
      const text = pieces.map((piece) => piece.text).join('');
      return { mark, pieces: [{ mark, text: `${label}\u202F: ${text}` }] };
    }),
  );
  return lines.length > 0 ? lines : [{ mark, pieces: [{ mark, text: 'Partie vide' }] }];
}

function moveNote(former: number, place: number): Line {
  return note(`Déplacé\u202F: de la place ${former} à la place ${place}.`);
}

function note(text: string): Line {
  return { mark: 'note', pieces: [{ mark: 'kept', text }] };
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
