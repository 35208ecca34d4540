/** Every date of the finder, and the schools from which distances are measured: read by its script. */
import type { APIRoute } from 'astro';
import { schoolDirectory, schoolFinder } from '../../finder';
import { packFinder } from '../../views/finder-pack';

export const GET: APIRoute = () =>
  new Response(`${packFinder({ data: schoolFinder(), schools: schoolDirectory() })}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
