/**
 * How the form and the list of a type are laid out, written as a person reads it. Labels, help texts and examples are in
 * the type's own schema.json (`config.metadatas`); `write-forms.ts` gives both to Strapi.
 */

/**
 * Names of fields side by side, such as `'kind mode'`: they share the twelve columns of the form evenly, unless a name
 * says its own width, as in `'title:8 acronym:4'`. Components, texts in blocks and blocks of a page stand alone: Strapi
 * gives them the whole width.
 */
export type Row = string;

/** A title that the form shows, and its rows. */
export type Groups = Readonly<Record<string, readonly Row[]>>;

export interface ComponentLayout {
  /** What names one of several in a closed list: a field of plain text or a date. */
  mainField: string;
  rows: readonly Row[];
}

export interface TypeLayout {
  /** What names an entry, here and wherever other entries are linked to it. */
  mainField: string;
  /** In the order in which one writes. */
  groups: Groups;
  /** Of the list, besides the state that Strapi adds itself; none for a single type. */
  columns?: readonly string[];
  /** A column of the list, with `-` before it for the last first. */
  sort?: string;
}

interface Cell {
  name: string;
  /** Of twelve columns. */
  size: number;
}

/** @throws when the widths of a row do not fill it exactly. */
export function cellsOf(row: Row): Cell[] {
  const words = row.split(' ');
  const cells = words.map((word) => {
    const [name = '', size] = word.split(':');
    return { name, size: size === undefined ? 12 / words.length : Number(size) };
  });
  const width = cells.reduce((sum, { size }) => sum + size, 0);
  if (width !== 12) throw new Error(`The row « ${row} » is ${width} columns wide instead of 12.`);
  return cells;
}

export function rowsOf({ groups }: Pick<TypeLayout, 'groups'>): readonly Row[] {
  return Object.values(groups).flat();
}

/** As the admin reads them, to show each group under its title (`src/admin/forms`). */
export function groupsOf({ groups }: Pick<TypeLayout, 'groups'>): { title: string; fields: string[] }[] {
  return Object.entries(groups)
    .filter(([title]) => title !== '')
    .map(([title, rows]) => ({ title, fields: rows.flatMap((row) => cellsOf(row).map(({ name }) => name)) }));
}
