import { terms } from 'shared/domain/vocabularies';
import type { Value } from '../column';

/** Both lists in one, in their order: levels that someone added stay. */
export function addLevels(before: Value, more: Value): Value {
  const all = [...((before ?? []) as string[]), ...((more ?? []) as string[])];
  const levels = terms('school-level').filter((level) => all.includes(level));
  return levels.length === 0 ? null : levels;
}
