/** Strapi's own French with the apostrophes and spaces of ours, so that both read as one. */

/**
 * @param code a file of Strapi's translations: keys and words between double quotes.
 * @returns the same with « d’accès » for « d'accès », and a narrow space that never breaks before : ; ! and ?.
 */
export function typeset(code: string): string {
  return code.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’').replaceAll(/ (?=[:;!?](?:[\s<]|"[,\n]))/g, '\u202F');
}
