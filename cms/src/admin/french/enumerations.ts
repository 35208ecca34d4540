/**
 * French names for the codes of enumerations: the admin looks each code up as if it were a translation key. A code that
 * two vocabularies name differently shows both names.
 */
import { vocabularies } from 'shared/domain/vocabularies';

export function enumerations(
  lists: Record<string, Record<string, string>> = vocabularies,
): Record<string, string> {
  const names = new Map<string, Set<string>>();
  for (const list of Object.values(lists)) {
    for (const [code, name] of Object.entries(list))
      names.set(code, (names.get(code) ?? new Set()).add(name));
  }
  return Object.fromEntries([...names].map(([code, all]) => [code, [...all].join(' / ')]));
}
