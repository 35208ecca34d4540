/** A table as JSON: what it is, under which licence, of when, then its rows as objects. */
import type { DataFile, Table } from './dataset.ts';
import { LICENCE } from './licence.ts';

/** @param schemaUrl where its fields are described. */
export function jsonOf({ dataset }: DataFile, table: Table, schemaUrl: string): string {
  const names = dataset.fields.map(({ name }) => name);
  const rows = table.rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
  );
  const file = {
    titre: dataset.title,
    description: dataset.description,
    licence: LICENCE,
    mis_a_jour_le: table.changedOn,
    schema: schemaUrl,
    lignes: rows,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
