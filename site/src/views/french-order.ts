/** The order of the French dictionary: « Éducatrice » before « Infirmière », whatever the accents. */
const french = new Intl.Collator('fr');

export function compareFrench(a: string, b: string): number {
  return french.compare(a, b);
}

/** Entries by their title. */
export function byTitle<T extends { title: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => compareFrench(a.title, b.title));
}
