/** What the fields of a dataset mean. */
import type { APIRoute } from 'astro';
import { absoluteIn } from '../../../feeds/json-ld/page-context';
import { datasets } from '../../../feeds/open-data/all-datasets';
import { tableSchemaOf } from '../../../feeds/open-data/table-schema';

export function getStaticPaths() {
  return datasets.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const found = datasets.find(({ id }) => id === params['id']);
  if (!found) return new Response(null, { status: 404 });
  return new Response(tableSchemaOf(found, absoluteIn(site)(`/donnees/#${found.id}`)));
};
