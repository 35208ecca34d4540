/** What a phone needs to keep the site on its home screen. */
import type { APIRoute } from 'astro';
import { single } from '../content';

export const GET: APIRoute = () => {
  const { siteName, tagline } = single('site-settings');
  const manifest = {
    name: siteName,
    short_name: 'Métiers Ain',
    description: tagline,
    lang: 'fr',
    start_url: '/',
    display: 'browser',
    background_color: '#fbf6ec',
    theme_color: '#fffdf8',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
