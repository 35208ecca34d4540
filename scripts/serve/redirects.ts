/**
 * The release's `_redirects`, in the form many static hosts read: `from to [status]`, one a line, `#` for comments.
 */
export interface Redirect {
  to: string;
  status: 301 | 302;
}

/** Rules by path; the last part's slash does not matter, nor does how the path is percent-encoded. */
export function parseRedirects(text: string): ReadonlyMap<string, Redirect> {
  const rules = new Map<string, Redirect>();
  for (const line of text.split('\n')) {
    const [from, to, status = '301'] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!from || !to) continue;
    const key = redirectKey(from);
    // The first rule wins, as on those hosts.
    if (!rules.has(key))
      rules.set(key, { to: encodeURI(decode(to)), status: status.startsWith('302') ? 302 : 301 });
  }
  return rules;
}

export function redirectKey(pathname: string): string {
  return decode(pathname).normalize().replace(/\/+$/, '') || '/';
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
