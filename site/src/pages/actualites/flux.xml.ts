/** The latest news for feed readers. */
import type { APIRoute } from 'astro';
import { latestNews } from '../../by-year';
import { single } from '../../content';
import { newsFeed } from '../../feeds/news-feed';

const SHOWN = 20;

export const GET: APIRoute = ({ site }) =>
  new Response(newsFeed(latestNews(SHOWN), single('site-settings'), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
