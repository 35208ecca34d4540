/** French words as the last part of an address: « L’aide à domicile, la nuit » is `l-aide-a-domicile-la-nuit`. */
export function frenchSlug(words: string): string {
  return withoutAccents(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Lower case, accents and ligatures taken apart: what is left when one writes in a hurry. */
export function withoutAccents(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
