/** « 1 métier », « 12 métiers ». */
export function jobCountWords(count: number): string {
  return `${count}\u00A0${count < 2 ? 'métier' : 'métiers'}`;
}
