/** A plan in words, for people and programs. */
import { formLink } from '../entries/form-link';
import { uidOf } from '../public-types';
import { header, shown } from './column';
import type { Importer } from './importer';
import type { Item, Plan } from './make-plan';
import type { Cut, EntryChange, PlanAnswer } from './plan-answer';
import { unguard } from './guard-cell';
import { sameHeader, type Fault, type Sheet } from './read-csv';
import { writeCsv } from './write-csv';

/** More than this nobody reads on a page. */
const SHOWN = 500;

export function wordPlan(
  importer: Importer,
  plan: Plan,
  { digest, sheet, remarks }: { digest: string; sheet: Sheet; remarks: string[] },
): PlanAnswer {
  const { items, faults, folded, ended, others, missing, repeated } = plan;
  const changed = items.filter(({ entry, changes }) => entry && changes.length > 0);
  const created = items.filter(({ entry }) => !entry);
  const word = (item: Item) => wordItem(importer, item, plan);
  return {
    digest,
    created: cut(created, word),
    changed: cut(changed, word),
    unchanged: items.length - created.length - changed.length,
    faults,
    faultyFile: faults.length > 0 ? faultyFile(sheet, faults) : '',
    folded: folded.map(({ line, title, parent }) => ({ line, title, into: parent.title })),
    ended,
    others: [...others].map(([reason, count]) => ({ reason, count })),
    missing: cut(missing, ({ title, documentId }) => ({ title, form: formOf(importer, documentId) })),
    remarks: [
      ...remarks,
      ...leftOut(importer, sheet, missing.length),
      ...unknownColumns(importer, sheet),
      ...repeats(repeated),
    ],
  };
}

function formOf({ type }: Importer, documentId: string): string {
  return formLink(uidOf(type), documentId);
}

function leftOut(importer: Importer, { rows: [row] }: Sheet, count: number): string[] {
  const words = row && count > 0 ? importer.leftOut?.(row, count) : undefined;
  return words === undefined ? [] : [words];
}

function wordItem(importer: Importer, { line, title, entry, changes }: Item, { world }: Plan): EntryChange {
  return {
    line,
    title,
    form: entry ? formOf(importer, entry.documentId) : null,
    fields: changes.map(({ column, before, after }) => ({
      field: header(column),
      before: shown(column, before, world),
      after: shown(column, after, world),
    })),
  };
}

function cut<T, U>(all: readonly T[], word: (one: T) => U): Cut<U> {
  return { total: all.length, first: all.slice(0, SHOWN).map(word) };
}

/** Columns that say something with others, as those of the official directory do, are read too. */
function unknownColumns(importer: Importer, { headers, rows, isRead }: Sheet): string[] {
  const [row] = rows;
  const known = importer.columns.some(({ headers: names, codes = [] }) => row?.has(...names, ...codes));
  if (row && !known)
    return ['Aucune colonne de ce fichier n’est connue pour ce type de contenu : partez du fichier modèle.'];
  const isKnown = (name: string) =>
    importer.columns.some(({ headers: names, codes = [] }) =>
      [...names, ...codes].some((each) => sameHeader(each, name)),
    );
  const unknown = headers.filter(
    (name) => name !== '' && !OURS.includes(name) && !isKnown(name) && !isRead(name),
  );
  if (unknown.length === 0) return [];
  return [`Colonnes du fichier qui ne sont pas reprises : ${unknown.join(', ')}.`];
}

function repeats(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'Une ligne en répète une autre : elle compte une fois.'
      : `${count} lignes en répètent d’autres : elles comptent une fois.`,
  ];
}

const LINE = 'Ligne';
const TO_DO = 'À corriger';
const OURS = [LINE, TO_DO];

/** The faulty lines with what is to be done; once corrected, the file can be imported as it is. */
function faultyFile({ headers, rows }: Sheet, faults: readonly Fault[]): string {
  const cellsAt = new Map(rows.map(({ line, cells }) => [line, cells]));
  const byLine = Map.groupBy(faults, ({ line }) => line);
  const kept = headers.flatMap((name, place) => (OURS.includes(name) ? [] : [place]));
  const lines = [...byLine].map(([line, found]) => [
    String(line),
    found.map(({ message }) => message).join(' '),
    // As it was read: `writeCsv` guards it once.
    ...kept.map((place) => unguard(cellsAt.get(line)?.[place] ?? '')),
  ]);
  return writeCsv([[LINE, TO_DO, ...kept.map((place) => headers[place] ?? '')], ...lines]);
}
