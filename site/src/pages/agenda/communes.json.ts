/** The communes from which the agenda measures distances, for its filters. */
import type { APIRoute } from 'astro';
import { all } from '../../content';
import { communeRows } from '../../views/event-filters';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(communeRows(all('commune')))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
