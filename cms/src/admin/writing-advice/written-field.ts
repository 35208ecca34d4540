/** What the rules read and what they find. */

export interface Picture {
  name: string;
  /** Kilobytes of 1000 bytes, as the media library counts. */
  size: number;
  /** Pixels; null where the library does not know. */
  width: number | null;
}

/** A field of an entry as its editor sees it. */
export interface WrittenField {
  /** As the form names it: `blocks.2.text`. */
  path: string;
  /** In French, with the parts that the field is in: « Contenu 3 › Texte ». */
  label: string;
  /** The labels of what the path names, from the outside in: « Contenu », « Texte ». */
  trail: readonly string[];
  /** Paragraphs, list items, headings or lines, in order, without empty ones. */
  paragraphs: readonly string[];
  links: readonly { text: string; url: string }[];
  pictures: readonly Picture[];
  /** To be *facile à lire*. */
  isEasyRead: boolean;
}

/** What a rule may know besides the field before it. */
export interface Knowledge {
  /** Acronyms that readers find explained on every page, in capitals. */
  glossary: ReadonlySet<string>;
  /** All paragraphs of the entry: what one field explains, another may use. */
  wholeText: string;
}

export interface Finding {
  /** French: what is the matter, and how to mend it. */
  message: string;
  /** The words that it is about, shortened; '' when it is about the whole field. */
  excerpt: string;
}

export type Rule = (field: WrittenField, knowledge: Knowledge) => Finding[];
