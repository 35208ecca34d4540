import type { RequestRow } from '../requests/tables';

type Asking = Pick<RequestRow, 'uai' | 'school' | 'commune'>;

/** By its number in the directory; a school that is not in it, by the same name in the same commune. */
export function isSameSchool(one: Asking, other: Asking): boolean {
  if (one.uai !== null || other.uai !== null) return one.uai === other.uai;
  return plain(one.school) === plain(other.school) && plain(one.commune) === plain(other.commune);
}

function plain(text: string | null): string {
  return (text ?? '').normalize('NFD').replaceAll(/\P{L}/gu, '').toLowerCase();
}
