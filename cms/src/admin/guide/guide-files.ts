/** The guide's files as Vite bundles them: texts with the page that shows them, pictures as addresses. */
import { readChapter, type ChapterText } from './guide-text.ts';
import { chapters } from './places.ts';

const texts = import.meta.glob<string>('../../../guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../../guide/images/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const FOLDER = '../../../guide/';

/** In their order, without the index. */
export const guide: ReadonlyMap<string, ChapterText> = new Map(
  chapters.map((chapter) => [chapter, readChapter(texts[`${FOLDER}${chapter}.md`] ?? '')]),
);

export const index: ChapterText = readChapter(texts[`${FOLDER}index.md`] ?? '');

/** @param name as the Markdown has it: `images/accueil.webp`. */
export function pictureAddress(name: string): string {
  return pictures[FOLDER + name] ?? '';
}
