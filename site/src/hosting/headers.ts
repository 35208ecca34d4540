/**
 * Headers by path in the `_headers` format of Netlify and Cloudflare Pages: a line with a path, then its headers,
 * indented. `*` stands for any characters, `:name` for one part of the path, `#` begins a comment line.
 *
 * The two hosts differ where two rules give one path the same header: Cloudflare joins the values with a comma,
 * Netlify takes the later rule. No path of ours gets a header from two rules (see `header-table.ts`), so both say the same.
 */
export interface HeaderRule {
  /** `/*`, `/_astro/*`, `/metiers/:job/`. */
  path: string;
  headers: Record<string, string>;
}

/**
 * How long a browser keeps what no rule gives a `Cache-Control`: it asks again each time and, where nothing changed,
 * is told so in a few bytes. Both hosts do this by themselves. A page may change within a second of an editor's
 * click, and no host can call back what browsers were told to keep.
 */
export const ASK_AGAIN = 'no-cache';

/** Cloudflare leaves out whatever is beyond. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** @throws Error when a rule is more than a host reads, or would be read as something else: a fault of the site's code. */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > MOST_RULES)
    throw new Error(`_headers has ${rules.length} rules, hosts read ${MOST_RULES}.`);
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  for (const line of lines) {
    if (!LINE.test(line)) throw new Error(`_headers cannot say: ${line}`);
    if (line.trim().length > LONGEST_LINE)
      throw new Error(
        `A line of _headers has ${line.length} characters, hosts read ${LONGEST_LINE}: ${line}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

/** A path, or a header's name and value, in printable ASCII. */
const LINE = /^(\/[!-~]*| {2}[\w-]+: [!-~]([ -~]*[!-~])?)$/;

/** Reads the file as the hosts do: what is no rule is passed over. Names come out in lower case. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('/')) rules.push({ path: line, headers: {} });
    const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(line) ?? [];
    const headers = rules.at(-1)?.headers;
    if (!name || !value || !headers) continue;
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return rules;
}

/**
 * What a path is answered with, names in lower case, always with a `cache-control`. A later rule wins.
 * @param pathname as the request has it: from the root, percent-encoded, without its query.
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter(({ path }) => pattern(path).test(pathname));
  return Object.assign({ 'cache-control': ASK_AGAIN }, ...matching.map(({ headers }) => lowerCase(headers)));
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

const patterns = new Map<string, RegExp>();

function pattern(path: string): RegExp {
  let known = patterns.get(path);
  if (!known) {
    const parts = path.split(/(\*|:[A-Za-z]\w*)/).map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : part.replace(/[$()+.?[\\\]^{|}]/g, '\\$&');
    });
    known = new RegExp(`^${parts.join('')}$`);
    patterns.set(path, known);
  }
  return known;
}
