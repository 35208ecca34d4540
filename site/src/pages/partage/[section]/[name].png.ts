/** The picture of a page for those who share it. */
import type { APIRoute } from 'astro';
import { single } from '../../../content';
import { shareImagePng } from '../../../share-images/png';
import { shareImageParams, shareImageWords } from '../../../share-images/shared-pages';

export function getStaticPaths() {
  return shareImageParams();
}

export const GET: APIRoute = async ({ params }) => {
  const words = shareImageWords(params['section'] ?? '', params['name'] ?? '');
  if (!words) return new Response(null, { status: 404 });
  const bytes = await shareImagePng({ ...words, siteName: single('site-settings').siteName });
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
