/**
 * A line may name an entry that another line of its file makes. Where that line is faulty nothing is made, and the line
 * that names it is faulty too, as are those that name this one.
 */
import type { Column } from './column';
import type { Item } from './make-plan';
import { isPlaceholder, placeholder } from './placeholder';
import type { Fault } from './read-csv';
import { faultOf } from './read-lines';

const MESSAGE =
  'Cette cellule désigne une ligne du fichier qui est elle-même à corriger. Corrigez d’abord celle-là.';

/** The items whose relations all lead somewhere; the others become faults. */
export function leaveOutOrphans(
  columns: readonly Column[],
  items: readonly Item[],
  faults: Fault[],
): readonly Item[] {
  const relations = columns.filter(({ kind }) => kind.answer);
  const made = new Set(items.filter(({ entry }) => !entry).map(({ line }) => placeholder(line)));
  const orphans = new Set<Item>();
  for (const item of items)
    for (const column of relations.filter(({ field }) => isLost(item.values[field], made))) {
      faults.push({ ...faultOf(column, item, MESSAGE), value: item.title });
      orphans.add(item);
    }
  if (orphans.size === 0) return items;
  return leaveOutOrphans(
    columns,
    items.filter((item) => !orphans.has(item)),
    faults,
  );
}

function isLost(value: unknown, made: ReadonlySet<string>): boolean {
  return [value].flat().some((id) => isPlaceholder(id) && !made.has(id));
}
