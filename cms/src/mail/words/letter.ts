/** A mail before it is text or HTML: what it says, once for both. */

export type Part =
  | { kind: 'sentence'; words: string }
  /** What is asked for or agreed, by label. */
  | { kind: 'facts'; facts: readonly Fact[] }
  /** Its address is whole, and shown as well: not every program follows links. */
  | { kind: 'action'; label: string; url: string };

export type Fact = readonly [label: string, value: string];

export interface Letter {
  /** One line, without personal data: it is shown on locked screens. */
  subject: string;
  title: string;
  greeting: string;
  parts: readonly Part[];
  /** Who writes: name, telephone, address. */
  signature: readonly string[];
}

export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

/** Signs that end lines, or turn the direction of what follows: nobody types them into a name by hand. */
const UNWANTED = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]+/gu;

/** What people typed, on one line. */
export function oneLine(words: string): string {
  return words.toWellFormed().replaceAll(UNWANTED, ' ').trim();
}
