/** Plain text in which web addresses become links. */
import { isSafeAddress } from 'shared/domain/fields';

interface TextPart {
  text: string;
  /** Null for words that lead nowhere. */
  href: string | null;
}

/** The text cut at its http(s) addresses. What closes a sentence or a parenthesis after one is not part of it. */
export function linkedText(text: string): TextPart[] {
  return text
    .split(/(https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?…)'’])/i)
    .map((part, index) => ({ text: part, href: index % 2 === 1 && isSafeAddress(part) ? part : null }))
    .filter((part) => part.text !== '');
}
