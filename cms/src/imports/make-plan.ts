/** What an import would do, of the file and of what the CMS holds: a pure function, the same for the trial and the import. */
import { checkValues, type Limits } from './check-values';
import { isSame, type Column, type Value, type Values } from './column';
import { foldSections, namesOf, type Folded, type Parent } from './fold-sections';
import type { Importer } from './importer';
import { leaveOutOrphans } from './leave-out-orphans';
import { targets as targetsOf } from './importers';
import { KeyIndex } from './match';
import { placeholder } from './placeholder';
import type { Fault, Sheet } from './read-csv';
import { faultOf, readLines, type Line, type ReadLines } from './read-lines';
import type { State, StoredEntry } from './state';
import { createWorld, type Target, type World } from './world';

export interface Change {
  column: Column;
  before: Value;
  after: Value;
}

/** What becomes of one entry. */
export interface Item extends Parent {
  line: number;
  /** Undefined for one that is to be made. */
  entry?: StoredEntry;
  changes: Change[];
}

export interface Plan {
  items: Item[];
  faults: Fault[];
  folded: Folded<Item>[];
  /** Lines of what has ended and is no entry here. */
  ended: { line: number; title: string }[];
  others: Map<string, number>;
  missing: StoredEntry[];
  /** Lines that say again what another has said. */
  repeated: number;
  world: World;
}

export interface PlanRules {
  /** Drafts may be incomplete. */
  drafts: boolean;
  limitsOf: (field: string) => Limits;
}

export function makePlan(importer: Importer, sheet: Sheet, state: State, rules: PlanRules): Plan {
  const index = new KeyIndex(state.entries);
  const world = worldOf(importer, sheet, state, index);
  const read = readLines(importer, sheet, world);
  const faults = [...read.faults];
  const { items, ended, repeated } = meet(importer, read, index, faults);
  const folded = fold(importer, read, { items, entries: state.entries, faults });
  const judged = items.filter((item) => judge(importer, item, rules, faults));
  const good = leaveOutOrphans(importer.columns, judged, faults);
  const spoken = new Set(items.map(({ entry }) => entry));
  return {
    items: [...good],
    faults: faults.toSorted((a, b) => a.line - b.line),
    folded: folded.filter(({ parent }) => good.includes(parent)),
    ended,
    others: read.others,
    missing: state.entries.filter((entry) => !spoken.has(entry) && !importer.hasEnded?.(entry.values)),
    repeated,
    world,
  };
}

/** A cell may name an entry that the same file makes: it goes by the place of its line until it has an id. */
function worldOf(importer: Importer, sheet: Sheet, { targets }: State, index: KeyIndex<StoredEntry>): World {
  const world = createWorld(targets);
  const { type, names, columns, keys } = importer;
  const nameOf = targetsOf[type];
  if (!names.includes(type) || !nameOf) return world;
  const plainColumns = columns.filter(({ kind }) => !kind.answer);
  const { lines } = readLines({ ...importer, columns: plainColumns }, sheet, world);
  const coming = lines
    .filter(({ values }) => index.find({ keys: keys(values) }).length === 0)
    .map(({ line, values }): Target => ({ documentId: placeholder(line), ...nameOf(values) }));
  return createWorld({ ...targets, [type]: [...(targets[type] ?? []), ...coming] });
}

/** Brings each line together with its entry. */
function meet(
  importer: Importer,
  { lines }: ReadLines,
  index: KeyIndex<StoredEntry>,
  faults: Fault[],
): Pick<Plan, 'items' | 'ended' | 'repeated'> {
  const earlier = new KeyIndex<Item & { keys: string[]; said: Values }>();
  const byEntry = new Map<StoredEntry, Item & { said: Values }>();
  const items: Item[] = [];
  const ended: Plan['ended'] = [];
  let repeated = 0;
  for (const line of lines) {
    const keys = importer.keys(line.values);
    const [entry, other] = index.find({ keys });
    const twin = (entry && byEntry.get(entry)) ?? earlier.find({ keys })[0];
    if (keys.length === 0) faults.push(lineFault(line, '', `Il manque ${importer.keyWords}.`));
    else if (other) faults.push(lineFault(line, '', SEVERAL));
    else if (!entry && line.ended !== undefined) ended.push({ line: line.line, title: line.ended });
    else if (!twin) {
      const item = { ...itemOf(importer, line, entry), keys, said: line.values };
      items.push(item);
      earlier.add(item);
      if (entry) byEntry.set(entry, item);
    } else if (JSON.stringify(twin.said) === JSON.stringify(line.values)) repeated += 1;
    else faults.push(lineFault(line, twin.title, again(twin.line)));
  }
  return { items, ended, repeated };
}

const SEVERAL =
  'Plusieurs entrées portent déjà ce nom : donnez le code dans le fichier, ou corrigez les entrées.';

function again(line: number): string {
  return `La ligne ${line} parle déjà de cette entrée, avec d’autres valeurs. Gardez une seule des deux lignes.`;
}

function lineFault({ line }: Line, value: string, message: string): Fault {
  return { line, column: '', value, message };
}

function itemOf(importer: Importer, line: Line, entry?: StoredEntry): Item {
  const { columns, sectionParent, title } = importer;
  const before = entry?.values ?? {};
  const told = entry ? mergeDerived(columns, line, before) : line.values;
  const values = { ...before, ...told };
  const names = sectionParent ? namesOf(sectionParent, told, before) : new Set<string>();
  const item = { line: line.line, title: String(values[title] ?? ''), values, names, changes: [] };
  return entry ? { ...item, entry } : item;
}

/** What a line told as a whole may give way to what someone wrote. */
function mergeDerived(columns: readonly Column[], { values, derived }: Line, before: Values): Values {
  const told = { ...values };
  for (const { field, merge } of columns) {
    const value = told[field];
    if (value !== undefined && derived.has(field) && merge) told[field] = merge(before[field] ?? null, value);
  }
  return told;
}

/** Sections change the item of their school; a school that the file does not name becomes an item by it. */
function fold(
  importer: Importer,
  { sections }: ReadLines,
  { items, entries, faults }: { items: Item[]; entries: StoredEntry[]; faults: Fault[] },
): Folded<Item>[] {
  if (!importer.sectionParent) return [];
  const named = new Set(items.map(({ entry }) => entry));
  const quiet = entries
    .filter((entry) => !named.has(entry))
    .map((entry) => itemOf(importer, { line: 0, values: {}, derived: new Set() }, entry));
  const { folded, faults: lost } = foldSections(sections, [...items, ...quiet], importer.sectionParent);
  faults.push(...lost);
  for (const { line, parent, gives } of folded) {
    parent.values = { ...parent.values, ...gives };
    if (parent.line > 0) continue;
    parent.line = line;
    items.push(parent);
  }
  return folded;
}

/** Fills the changes of an item; false when it cannot be written. */
function judge({ type, columns, title }: Importer, item: Item, rules: PlanRules, faults: Fault[]): boolean {
  const { line, values, entry } = item;
  item.changes = columns.flatMap((column): Change[] => {
    const [before, after] = [entry?.values[column.field] ?? null, values[column.field] ?? null];
    return isSame(before, after) ? [] : [{ column, before, after }];
  });
  const missing = columns.filter(
    ({ field, required }) =>
      required && !entry && (values[field] ?? null) === null && (!rules.drafts || field === title),
  );
  const changed = new Set(item.changes.map(({ column }) => column.field));
  const stored = entry?.stored ?? {};
  const problems = checkValues(type, { columns, values, changed, stored, limitsOf: rules.limitsOf });
  for (const column of missing)
    faults.push({ ...faultOf(column, { line }, `« ${column.headers[0]} » est vide : il le faut pour une nouvelle entrée.`), value: item.title }); // prettier-ignore
  for (const { column, message } of problems)
    faults.push({ ...faultOf(column, { line }, message), value: String(values[column.field] ?? '') });
  return missing.length === 0 && problems.length === 0;
}
