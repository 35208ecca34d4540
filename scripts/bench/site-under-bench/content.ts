/** The content that is measured on, and the entries of it that are edited. */
import { generateContent } from 'shared/testing/generated-content/generate-content';

/** The same content in every process of a run, and in every run. */
export const SEED = 1;

/** How many entries are edited to measure pulls of what changed. */
export const DELTA_PULLS = 5;

/** How many events' drafts are previewed. */
const PREVIEWS = 10;

export interface EditedEntry {
  /** A singular name, such as `event`. */
  type: string;
  documentId: string;
  /** Of its page, from the site's root. */
  path: string;
}

const edited = [
  ['event', '/agenda/'],
  ['news-article', '/actualites/'],
] as const;

/** Events and articles in turn, from the oldest to the newest; an entry comes twice only where there are too few. */
export function entriesToEdit(entries: number, count: number): EditedEntry[] {
  const { collections } = generateContent(entries, SEED);
  return Array.from({ length: count }, (_, index) => {
    const [type, section] = edited[index % edited.length] ?? edited[0];
    const list = collections[type];
    const entry = list[Math.floor((index / count) * list.length)] ?? {};
    return { type, documentId: String(entry['documentId']), path: `${section}${String(entry['slug'])}/` };
  });
}

/** From the oldest to the newest too. */
export function eventsToPreview(entries: number): EditedEntry[] {
  return entriesToEdit(entries, PREVIEWS * edited.length).filter(({ type }) => type === 'event');
}
