/** One file of the search index. */
import type { APIRoute } from 'astro';
import { searchFile, searchFiles } from '../../search-files';

export function getStaticPaths() {
  const { current, archives } = searchFiles();
  return [...current, ...archives].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => {
  const entries = searchFile(params['name'] ?? '');
  if (!entries) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(entries)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
