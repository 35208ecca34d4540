/** The links of an entry to pages of the site itself, in its texts and in its fields. Pure. */
import type { FieldProblem } from './parse-entry.ts';

interface InternalLink {
  path: FieldProblem['path'];
  /** As the editor wrote it: `/metiers/#handicap`. */
  address: string;
}

/** The fields that hold addresses; that of a file is the media library's own. */
export const linkFields: ReadonlySet<string> = new Set(['url', 'sourceUrl', 'website', 'onlineUrl', 'to']);

/** @param raw the entry, in the form in which a pull reads it. */
export function internalLinks(raw: unknown, at: FieldProblem['path'] = []): InternalLink[] {
  if (typeof raw !== 'object' || raw === null || 'mime' in raw) return [];
  if (Array.isArray(raw)) return raw.flatMap((part, index) => internalLinks(part, [...at, index]));
  return Object.entries(raw).flatMap(([name, value]: [string, unknown]) =>
    typeof value !== 'string'
      ? internalLinks(value, [...at, name])
      : linkFields.has(name) && /^\/(?!\/)/.test(value.trim())
        ? [{ path: [...at, name], address: value.trim() }]
        : [],
  );
}

/** The page that an internal address leads to, without query and fragment; as written where percent signs mean nothing. */
export function pageOf(address: string): string {
  const page = address.replace(/[?#].*$/s, '');
  return URL.canParse(page, 'http://site') ? decodedPath(new URL(page, 'http://site').pathname) : page;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
