/** The picture of a page for those who share it. */
import type { APIRoute } from 'astro';
import { single } from '../../../content';
import { drawShareImage } from '../../../share-images/drawing';
import { pngOf } from '../../../share-images/png';
import { shareImageParams, shareImageWords } from '../../../share-images/shared-pages';

export function getStaticPaths() {
  return shareImageParams();
}

export const GET: APIRoute = async ({ params }) => {
  const words = shareImageWords(params['section'] ?? '', params['name'] ?? '');
  if (!words) return new Response(null, { status: 404 });
  const svg = drawShareImage({ ...words, siteName: single('site-settings').siteName });
  return new Response(await pngOf(svg), { headers: { 'Content-Type': 'image/png' } });
};
