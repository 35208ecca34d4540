/** What the files of a release are, by the end of their names: for hosts that have no list of their own, or an old one. */
const contentTypes: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

export const fileEndings: readonly [ending: string, type: string][] = Object.entries(contentTypes);

/** Types whose encoding must be said: everything of ours is UTF-8. */
export const textTypes: readonly string[] = Object.values(contentTypes).filter((type) =>
  type.startsWith('text/'),
);

/** Types that are text inside, whatever they are called. */
export const compressedTypes: readonly string[] = [...new Set(Object.values(contentTypes))].filter((type) =>
  /^text\/|json$|xml$/.test(type),
);

/** `text/html; charset=utf-8`. A browser keeps what has no known ending as a file. */
export function contentTypeOf(path: string): string {
  const type = contentTypes[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
}
