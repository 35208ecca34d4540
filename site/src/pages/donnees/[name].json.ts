/** A table of open data, as JSON. */
import type { APIRoute } from 'astro';
import { dataFile, dataFiles, schemaPath } from '../../feeds/open-data/all-datasets';
import { jsonOf } from '../../feeds/open-data/json';
import { absoluteIn } from '../../feeds/json-ld/page-context';

export function getStaticPaths() {
  return dataFiles().map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const file = dataFile(params['name']);
  if (!file) return new Response(null, { status: 404 });
  const { dataset, year } = file;
  const absolute = absoluteIn(site);
  return new Response(jsonOf(file, dataset.table(year, absolute), absolute(schemaPath(dataset))));
};
