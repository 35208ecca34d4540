/** What every release tells its host to send with its files: the one table behind `_headers`, nginx, S3 and our own server. */
import type { HeaderRule } from './headers.ts';
import type { InlineBlocks } from './inline-blocks.ts';

/** Under these, a name or a folder's name is made from the content's hash: the same address is the same bytes for ever. */
const HASHED_FOLDERS = ['/_astro/', '/images/', '/documents/', '/fonts/'];

const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * @param siteUrl the site's public address: what an `https:` one may promise, an `http:` one may not.
 * @param inline the scripts and styles that stand in the pages.
 */
export function headerTable(siteUrl: string, inline: InlineBlocks): HeaderRule[] {
  const secure = new URL(siteUrl).protocol === 'https:';
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentPolicy(inline, secure),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        // A year, for this name only: what its subdomains are is not the site's to say.
        ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
      },
    },
    // `/*` says nothing of caching: these paths would get two values (see `headers.ts`).
    ...HASHED_FOLDERS.map((folder) => ({ path: `${folder}*`, headers: { 'Cache-Control': FOR_GOOD } })),
  ];
}

/** Everything comes from the site itself; what pages do not use stays closed. */
function contentPolicy({ scripts, styles }: InlineBlocks, secure: boolean): string {
  const own = (hashes: string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    // The search index.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
