/** Which words of a text a search found. */
import { cutAtWords, indexForms } from 'shared/domain/search-words';

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** The text in order, cut where marked and unmarked words meet. @param forms see `Hit`. */
export function markedParts(text: string, forms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  for (const [place, piece] of cutAtWords(text).entries()) {
    const isMatch = place % 2 === 1 && indexForms(piece).some((form) => forms.has(form));
    const last = parts[parts.length - 1];
    if (last?.isMatch === isMatch) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, isMatch });
  }
  return parts;
}

/** Whether a word of the text was found. */
export function isMarked(text: string, forms: ReadonlySet<string>): boolean {
  return markedParts(text, forms).some(({ isMatch }) => isMatch);
}
