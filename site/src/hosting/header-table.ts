/** What every release tells its host to send with its files: the one table behind `_headers`, nginx, S3 and our own server. */
import type { HeaderRule } from './headers.ts';
import type { InlineBlocks } from './inline-blocks.ts';
import { ownHostOf } from './intake.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * Folders of files, with what their answers carry beside what all do. In the hashed ones a name or a folder's name is made
 * from the content's hash: the same address is the same bytes for ever. Pictures, documents and cards for sharing may be
 * shown by other sites; open data may be read by their scripts too.
 */
const FOLDERS: Record<string, Record<string, string>> = {
  '/images/': { 'Cache-Control': FOR_GOOD, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  '/documents/': { 'Cache-Control': FOR_GOOD, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  '/partage/': { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  '/donnees/': { 'Access-Control-Allow-Origin': '*' },
};

/** What pages are made of, for the site's own alone; and for those that the intake fills in, where it has its own host. */
function partsOfPages(intakeHost: string | null): Record<string, Record<string, string>> {
  const headers = {
    'Cache-Control': FOR_GOOD,
    'Cross-Origin-Resource-Policy': intakeHost === null ? 'same-origin' : 'cross-origin',
    // Browsers ask for scripts and fonts in the name of the page's origin.
    ...(intakeHost !== null && { 'Access-Control-Allow-Origin': intakeHost }),
  };
  return { '/_astro/': headers, '/fonts/': headers };
}

/**
 * Pages by their depth: what ends with a slash is a page, and no rule for a folder's files speaks of this header there.
 * `/*` cannot say it, since a path that wants another value would then have two (see `headers.ts`).
 */
const PAGES = ['/', '/:a/', '/:a/:b/', '/:a/:b/:c/'];

/**
 * What would open a device, a person's whereabouts or money stays closed, whatever a script might ask; the rest is left
 * out, since the list comes with every answer, in the first packets. Browsers complain of names that they do not know.
 */
const CLOSED_FEATURES = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
];

/**
 * @param siteUrl the site's public address: what an `https:` one may promise, an `http:` one may not.
 * @param inline the scripts and styles that stand in the pages.
 * @param intakeUrl where the CMS answers schools' requests; null where none is known.
 */
export function headerTable(
  siteUrl: string,
  inline: InlineBlocks,
  intakeUrl: string | null = null,
): HeaderRule[] {
  const folders = { ...partsOfPages(ownHostOf(siteUrl, intakeUrl)), ...FOLDERS };
  const secure = new URL(siteUrl).protocol === 'https:';
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentPolicy(inline, secure),
        'X-Content-Type-Options': 'nosniff',
        // For browsers that do not know `frame-ancestors`.
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        // No `Cross-Origin-Embedder-Policy`: the policy above lets nothing foreign in, and browsers' readers of PDF stumble over it.
        // A year, for this name only: what its subdomains are is not the site's to say.
        ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
      },
    },
    ...PAGES.map((path) => ({ path, headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } })),
    // `/*` says nothing of caching: these paths would get two values (see `headers.ts`).
    ...Object.entries(folders).map(([folder, headers]) => ({ path: `${folder}*`, headers })),
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
    // Offline reading.
    "worker-src 'self'",
    // The search index.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
