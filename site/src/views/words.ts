/** Words strung into one line of French. */
import { frenchDate } from 'shared/domain/french-dates';

/** « En journée, en soirée, la nuit »: after the first, a capital is kept only by acronyms. */
export function sentenceList(labels: readonly string[]): string {
  return labels.map((label, index) => (index === 0 ? label : inSentence(label))).join(', ');
}

/** « étudiantes et étudiants », to stand within a sentence; « VAE » stays as it is. */
export function inSentence(label: string): string {
  return isAcronym(label) ? label : lowered(label);
}

/** « de novembre 2026 », « d’octobre 2026 ». */
export function ofMonth(name: string): string {
  return /^[ao]/i.test(name) ? `d’${name}` : `de ${name}`;
}

function isAcronym(label: string): boolean {
  return /^\p{Lu}{2}/u.test(label);
}

function lowered(label: string): string {
  return label.charAt(0).toLocaleLowerCase('fr') + label.slice(1);
}

/** « (12 décembre 2022) » to follow a source; '' when there is no date or the source's own words tell it. */
export function dateAfter(source: string, date: string | null): string {
  if (date === null) return '';
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  const written = frenchDate(date);
  return plain(source).includes(plain(written)) ? '' : ` (${written})`;
}
