/** All entries of a type as a table that comes back in unchanged, and a model to start from. */
import type { Core } from '@strapi/strapi';
import { header, shown } from './column';
import type { Importer } from './importer';
import { readState } from './state';
import { createWorld } from './world';
import { writeCsv } from './write-csv';

export async function exportEntries(strapi: Core.Strapi, importer: Importer): Promise<string> {
  const { entries, targets } = await readState(strapi, importer);
  const world = createWorld(targets);
  const { columns } = importer;
  const rows = entries.map(({ values }) =>
    columns.map((column) => shown(column, values[column.field] ?? null, world)),
  );
  return writeCsv([columns.map(header), ...rows]);
}

/** The names of the columns and one line as an example. */
export function modelFile({ columns }: Importer): string {
  return writeCsv([columns.map(header), columns.map(({ example }) => example)]);
}
