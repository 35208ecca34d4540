/** A table of open data, as CSV. */
import type { APIRoute } from 'astro';
import { dataFile, dataFiles } from '../../feeds/open-data/all-datasets';
import { absoluteIn } from '../../feeds/json-ld/page-context';
import { csvOf } from '../../feeds/open-data/csv';

export function getStaticPaths() {
  return dataFiles().map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const file = dataFile(params['name']);
  if (!file) return new Response(null, { status: 404 });
  const header = file.dataset.fields.map(({ name }) => name);
  return new Response(csvOf(header, file.dataset.table(file.year, absoluteIn(site))));
};
