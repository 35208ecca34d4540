/**
 * Sections of a school (SEGPA, SEP) have their own line and no link to their school but its name: each is folded into the
 * one school of that name in its commune, or in the whole file where it names no commune. Between two, or with none, it
 * is reported and never guessed.
 */
import type { Value, Values } from './column';
import type { SectionParent } from './importer';
import type { Fault } from './read-csv';
import type { SectionLine } from './read-lines';

/** An entry that a section may be part of: as it will be, whether in the file or not. */
export interface Parent {
  title: string;
  /** Names it goes by: the file's, and the one it has had so far. */
  names: ReadonlySet<string>;
  values: Values;
}

export interface Folded<P extends Parent> {
  line: number;
  title: string;
  parent: P;
  gives: Values;
}

export function foldSections<P extends Parent>(
  sections: readonly SectionLine[],
  parents: readonly P[],
  { name, place }: SectionParent,
): { folded: Folded<P>[]; faults: Fault[] } {
  const folded: Folded<P>[] = [];
  const faults: Fault[] = [];
  for (const { line, section, place: where } of sections) {
    const wanted = name({ name: section.parent });
    const found = parents.filter(
      ({ names, values }) => names.has(wanted) && isThere(where, values[place] ?? null),
    );
    const [parent, other] = found;
    if (parent && !other)
      folded.push({ line, title: section.title, parent, gives: section.give(parent.values) });
    else faults.push({ line, column: 'Nom', value: section.title, message: reason(section.parent, found) });
  }
  return { folded, faults };
}

function isThere(where: Value, place: Value): boolean {
  return where === null || where === place;
}

function reason(parent: string, found: readonly Parent[]): string {
  if (found.length === 0)
    return `C’est une section, et aucun établissement ne s’appelle « ${parent} » au même endroit. Elle n’est rattachée à aucun : ajoutez son niveau dans la fiche du bon établissement.`;
  return `C’est une section, et ${found.length} établissements s’appellent « ${parent} ». Ajoutez sa commune dans le fichier, ou son niveau dans la fiche du bon établissement.`;
}

/** The names of an entry as they are compared. */
export function namesOf({ name }: SectionParent, ...all: readonly Values[]): Set<string> {
  return new Set(all.flatMap((values) => (values['name'] ? [name(values)] : [])));
}
