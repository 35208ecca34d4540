/**
 * Advice on an entry's texts while they are written. It never stops anyone: a rule that is wrong now and then costs its
 * reader a glance. Pure: an entry's fields in, French sentences out.
 */
import { acronyms } from './rules/acronyms.ts';
import { capitals } from './rules/capitals.ts';
import { density } from './rules/density.ts';
import { easyRead } from './rules/easy-read.ts';
import { heavyPictures } from './rules/heavy-pictures.ts';
import { linkTexts } from './rules/link-texts.ts';
import { longSentences } from './rules/long-sentences.ts';
import { passive } from './rules/passive.ts';
import type { Finding, Rule, WrittenField } from './written-field.ts';

/** In the order in which advice on one field is shown. */
const rules = {
  'long-sentence': longSentences,
  'easy-read': easyRead,
  density,
  acronym: acronyms,
  capitals,
  passive,
  'link-text': linkTexts,
  'heavy-picture': heavyPictures,
} satisfies Record<string, Rule>;

export interface Advice extends Finding {
  rule: keyof typeof rules;
  field: WrittenField;
}

/** What one explanation mends everywhere is said once. */
const ONCE_AN_ENTRY: Advice['rule'] = 'acronym';

/** @param glossary the acronyms that need no words, in capitals. */
export function advise(fields: readonly WrittenField[], glossary: ReadonlySet<string>): Advice[] {
  const wholeText = fields.flatMap(({ paragraphs }) => paragraphs).join('\n');
  const advice = fields.flatMap((field) =>
    Object.entries(rules).flatMap(([rule, find]) =>
      find(field, { glossary, wholeText }).map((finding) => ({
        ...finding,
        rule: rule as Advice['rule'],
        field,
      })),
    ),
  );
  return [...new Map(advice.toReversed().map((one) => [subjectOf(one), one])).values()].toReversed();
}

/** The same words in the same field are one matter, and an acronym one in the whole entry. */
function subjectOf({ rule, excerpt, message, field: { path } }: Advice): string {
  return [rule, excerpt, ...(rule === ONCE_AN_ENTRY ? [] : [message, path])].join('\n');
}
