/** The order of headings in a text: readers who listen to a page find their way by it. */

const LEVELS = 'Titre 2, puis Titre 3 à l’intérieur, puis Titre 4';

/**
 * What is wrong with the levels of a text's headings, in reading order, as the end of a French sentence. The page's own
 * title is the first level; whatever stands below begins at the second and goes down one by one.
 */
export function headingFlaw(levels: readonly number[]): string | undefined {
  let above = 1;
  for (const level of levels) {
    if (level === 1)
      return 'contient un «\u202FTitre 1\u202F», réservé au titre de la page\u202F: choisissez «\u202FTitre 2\u202F».';
    if (level > 4)
      return `contient un «\u202FTitre ${level}\u202F», trop profond\u202F: ${LEVELS}, pas plus bas.`;
    if (level > above + 1)
      return `saute un niveau de titre avant un «\u202FTitre ${level}\u202F»\u202F: ${LEVELS}.`;
    above = level;
  }
  return undefined;
}
