/** The official number of a school, *unité administrative immatriculée*. */

const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** A UAI is seven digits and the letter at `digits mod 23` of an alphabet without I, O and Q. */
export function isUai(uai: string): boolean {
  if (!/^\d{7}[A-Z]$/.test(uai)) return false;
  return uai[7] === CHECK_LETTERS[Number(uai.slice(0, 7)) % 23];
}

/** More than any field of a school's holds. */
const LONGEST_TEXT = 1000;

/** The UAI in a text, as the directory writes it: alone with spaces anywhere, or among other words; null without one. */
export function uaiIn(text: string): string | null {
  const read = text.slice(0, LONGEST_TEXT);
  const alone = read.replace(/[\s.-]/g, '');
  const [uai] = /^\d{7}[a-z]$/i.exec(alone) ?? /(?<![\p{L}\d])\d{7}\s?[a-z](?![\p{L}\d])/iu.exec(read) ?? [];
  return uai === undefined ? null : uai.replace(/\s/, '').toUpperCase();
}
