/**
 * The editors' redirects as hosts are told them. Editors write plain words (`/métiers d’art`); what stands here are the
 * addresses as browsers send them, so that no space, quote or line break is left that could end a rule and begin another.
 */
import type { Redirect } from 'shared/domain/redirect';

export interface RedirectRule {
  /** A path as browsers send it, without the slash at its end. */
  from: string;
  /** A path with its query and fragment, or a web address; printable ASCII without a space. */
  to: string;
  status: 301 | 302;
}

/**
 * One rule a path, in the order of their paths. A page that exists goes before a redirect, as on our own server; some
 * hosts would send its readers away. What stands beside a page that has moved for good moves with it.
 * @param urls of what the release serves: `/metiers/`, `/robots.txt`.
 */
export function redirectRules(
  redirects: readonly Pick<Redirect, 'from' | 'to' | 'permanent'>[],
  urls: Iterable<string>,
): RedirectRule[] {
  const served = new Set(Array.from(urls, keyOf));
  const taken = new Set(served);
  const rules: RedirectRule[] = [];
  for (const redirect of redirects) {
    const [from, to] = [pathOf(redirect.from), targetOf(redirect.to)];
    if (from === null || to === null || from.length + to.length > LONGEST || taken.has(keyOf(from))) continue;
    taken.add(keyOf(from));
    rules.push({ from, to, status: redirect.permanent ? 301 : 302 });
  }
  const moved = besideMoved(rules).filter(({ from, to }) => {
    const isNew = served.has(keyOf(to)) && !taken.has(keyOf(from)) && from.length + to.length <= LONGEST;
    if (isNew) taken.add(keyOf(from));
    return isNew;
  });
  return [...rules, ...moved].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** An event's dates for calendars, which people have subscribed to, and the pictures that networks have shown. */
const BESIDE = [
  (page: string) => `${page}.ics`,
  (page: string) => `/partage${page}.png`,
  (page: string) => `/partage/pages${page}.png`,
];

/** Rules for what may stand beside pages that have moved for good, whether it does or not. */
function besideMoved(rules: readonly RedirectRule[]): RedirectRule[] {
  const lasting = rules.filter(({ status }) => status === 301);
  return lasting.flatMap(({ from, to, status }) => {
    const page = to.replace(/[?#].*$/, '').replace(/\/+$/, '');
    return BESIDE.map((beside) => ({ from: beside(from), to: beside(page), status }));
  });
}

/**
 * `_redirects`, the format of Netlify and Cloudflare Pages: `from to status`, one a line. Cloudflare takes a path to
 * the letter, so each stands there with and without its last slash; it reads 2 000 lines.
 */
export function writeRedirects(rules: readonly RedirectRule[]): string {
  return rules
    .flatMap(({ from, to, status }) => [`${from} ${to} ${status}\n`, `${from}/ ${to} ${status}\n`])
    .join('');
}

/** What `writeRedirects` wrote, each path once. */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split('\n').flatMap((line) => {
    const [, from, to, status] = /^(\/\S*[^\s/]) (\S+) (30[12])$/.exec(line) ?? [];
    return from && to ? [{ from, to, status: status === '302' ? 302 : 301 } as const] : [];
  });
}

/** Characters. Cloudflare takes lines of 1 000, nginx words of 4 000: what one host leaves out, all leave out. */
const LONGEST = 990;

/** Any address on any host: only its path is read. */
const HOST = 'http://localhost';

/** Null for what is no path of one page: the root, another host, a pattern, one with a hidden control character. */
function pathOf(from: string): string | null {
  if (!/^\/[^/\\*:?#]/.test(from) || /[*:?#]/.test(from)) return null;
  const url = URL.parse(HOST + from);
  const path = url?.pathname.replace(/\/+$/, '');
  if (!path || path.startsWith('//') || hasControl(from) || hasControl(decoded(path))) return null;
  return path;
}

function targetOf(to: string): string | null {
  const isPath = /^\/(?![/\\])/.test(to);
  if (hasControl(to) || !(isPath || /^https?:/i.test(to))) return null;
  const url = URL.parse(to, HOST);
  if (!url) return null;
  const href = isPath ? url.href.slice(url.origin.length) : url.href;
  // Browsers leave some of these as they are in a query or a fragment.
  return href.replace(/[^!#$%&'()*+,\-./\w:;=?@[\]~]/g, encodeURIComponent);
}

/** Servers do not tell `/aes` from `/aes/`, nor `/m%C3%A9tier` from `/métier`. */
function keyOf(path: string): string {
  // Nearly all are plain: most of a large site's time here would go into decoding nothing.
  const plain = /^[\w/.-]*$/.test(path) ? path : decoded(path).normalize();
  return plain.replace(/\/+$/, '');
}

/** As it is when it cannot be decoded. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
