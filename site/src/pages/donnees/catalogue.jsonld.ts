/** The catalogue of open data for portals that harvest it. */
import type { APIRoute } from 'astro';
import { single } from '../../content';
import { absoluteIn } from '../../feeds/json-ld/page-context';
import { datasets } from '../../feeds/open-data/all-datasets';
import { dcatCatalogue } from '../../feeds/open-data/catalogue';

export const GET: APIRoute = ({ site }) =>
  new Response(dcatCatalogue(datasets, single('site-settings'), absoluteIn(site)));
