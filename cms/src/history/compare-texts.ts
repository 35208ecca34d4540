/** Texts side by side: paragraph by paragraph, and word by word where a paragraph was reworked. Pure. */
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words. */
export interface Piece {
  mark: 'kept' | 'added' | 'removed';
  text: string;
}

export interface Line {
  /** `note` is a remark in our own words. */
  mark: 'changed' | 'added' | 'removed' | 'note';
  pieces: Piece[];
}

/** Of a paragraph less kept than this, its two states read better one after the other. */
const READABLE_SHARE = 0.3;

/** The paragraphs that differ; what stayed is left out. */
export function compareTexts(before: readonly string[], after: readonly string[]): Line[] {
  return gaps(before, after).flatMap(({ removed, added }) => [
    ...removed.slice(0, added.length).flatMap((text, index) => compareParagraph(text, added[index] ?? '')),
    ...removed.slice(added.length).map((text) => whole('removed', text)),
    ...added.slice(removed.length).map((text) => whole('added', text)),
  ]);
}

/** Before and after, each as it is worded. */
export function compareValues(before: string, after: string): Line[] {
  const pieces = [
    { mark: 'removed' as const, text: before },
    { mark: 'added' as const, text: after },
  ];
  return [{ mark: 'changed', pieces: pieces.filter(({ text }) => text !== '') }];
}

export interface Gap<T> {
  removed: T[];
  added: T[];
}

/** The places where two lists differ, between what they have in common. */
export function gaps<T>(
  before: readonly T[],
  after: readonly T[],
  isEqual: (a: T, b: T) => boolean = Object.is,
): Gap<T>[] {
  const found: Gap<T>[] = [];
  let open: Gap<T> | undefined;
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: isEqual })) {
    if (!added && !removed) open = undefined;
    else {
      if (!open) found.push((open = { removed: [], added: [] }));
      open[added ? 'added' : 'removed'].push(...value);
    }
  }
  return found;
}

function compareParagraph(before: string, after: string): Line[] {
  const pieces = diffWordsWithSpace(before, after).map(({ value, added, removed }): Piece => {
    if (added) return { mark: 'added', text: value };
    return { mark: removed ? 'removed' : 'kept', text: value };
  });
  const kept = pieces.filter(({ mark }) => mark === 'kept').reduce((sum, { text }) => sum + text.length, 0);
  const isReadable = kept >= READABLE_SHARE * Math.max(before.length, after.length);
  return isReadable ? [{ mark: 'changed', pieces }] : compareValues(before, after);
}

function whole(mark: 'added' | 'removed', text: string): Line {
  return { mark, pieces: [{ mark, text }] };
}
