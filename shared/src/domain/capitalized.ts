/** « Niveau 4 » of « niveau 4 ». */
export function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}
