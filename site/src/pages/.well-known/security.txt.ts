/** Whom to tell of a weakness of the site. */
import type { APIRoute } from 'astro';
import { clock, single } from '../../content';
import { securityTxt } from '../../feeds/security-txt';

export const GET: APIRoute = ({ site }) =>
  new Response(securityTxt(single('site-settings').contact, clock, site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
