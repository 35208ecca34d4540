/**
 * What someone may have looked for at an address that leads nowhere: the words of its last part.
 * « /metiers/aide-soignante.html » is « aide soignante ».
 */
export function addressWords(pathname: string): string {
  const last = pathname.split('/').filter((part) => part !== '');
  const words = decoded(last[last.length - 1] ?? '').replace(/\.(?:html?|php|aspx?|ics|pdf)$/i, '');
  return words.replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ').trim();
}

/** An address may hold a percent sign that begins nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
