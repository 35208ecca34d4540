/** What a request asks for. */
export interface RequestTarget {
  /** From the root, percent-encoded, `..` resolved. */
  pathname: string;
  /** With its question mark, or empty. */
  search: string;
  /** Of the file that the path names, below the release's folder, decoded; undefined for what is never served. */
  file: string | undefined;
  /** Whether the path ends as those of pages do, with a slash. */
  isPage: boolean;
}

/** Instructions for the host. */
const FOR_THE_HOST = new Set(['_headers', '_redirects', '_nginx.conf']);

/** @returns undefined for what is no address at all. */
export function readTarget(url: string): RequestTarget | undefined {
  const parsed = URL.parse(`http://localhost${url}`);
  if (!parsed || !url.startsWith('/')) return undefined;
  const { pathname, search } = parsed;
  const isPage = pathname.endsWith('/');
  const parts = decodeParts(pathname);
  return { pathname, search, isPage, file: parts && fileOf(parts, isPage) };
}

function fileOf(parts: readonly string[], isPage: boolean): string | undefined {
  if (!parts.every(isName) || FOR_THE_HOST.has(parts.join('/'))) return undefined;
  return [...parts, ...(isPage ? ['index.html'] : [])].join('/');
}

/** Neighbouring slashes count as one. */
function decodeParts(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Of a file or a folder in a release: nothing hidden, no way out, no byte that a file system reads its own way. */
function isName(name: string): boolean {
  return (name === '.well-known' || !name.startsWith('.')) && !/[/\\\p{Cc}]/u.test(name);
}
