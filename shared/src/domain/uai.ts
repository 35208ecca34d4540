/** The official number of a school, *unité administrative immatriculée*. */

const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** A UAI is seven digits and the letter at `digits mod 23` of an alphabet without I, O and Q. */
export function isUai(uai: string): boolean {
  if (!/^\d{7}[A-Z]$/.test(uai)) return false;
  return uai[7] === CHECK_LETTERS[Number(uai.slice(0, 7)) % 23];
}
