/**
 * What `_headers` and `_redirects` say, for nginx: included in a `server` block that has a `root` and nothing else to
 * say of headers (nginx drops those of the server where a location adds its own).
 */
import { compressedTypes, fileEndings, textTypes } from './content-types.ts';
import { ASK_AGAIN, type HeaderRule } from './headers.ts';
import { nginxIntake } from './intake.ts';
import { decoded, type RedirectRule } from './redirects.ts';

const FIXED = `index index.html;
error_page 404 /404.html;
# Behind a proxy nginx does not know its own public address.
absolute_redirect off;
charset utf-8;
gzip on;
gzip_vary on;
gzip_comp_level 6;
# Room for a search of ten thousand characters; it counts where this is the port's default server.
large_client_header_buffers 4 128k;

location ~ ^/_(headers|redirects|nginx\\.conf)$ {
  return 404;
}`;

/**
 * @param intakeUrl where the CMS answers schools' requests; null where none is known.
 * @throws Error for a rule whose path has a pattern in its middle, or a value that nginx would read as something else.
 */
export function writeNginx(
  rules: readonly HeaderRule[],
  redirects: readonly RedirectRule[],
  intakeUrl: string | null,
): string {
  const everywhere = rules.filter(({ path }) => path === '/*');
  const some = rules.filter(({ path }) => path !== '/*');
  return [
    '# Made with the release: include it in the server block whose root is the release.',
    FIXED,
    block(
      'types',
      fileEndings.map(([ending, type]) => `${type} ${ending};`),
    ),
    `gzip_types ${compressedTypes.filter((type) => type !== 'text/html').join(' ')};`,
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    ...everywhere.flatMap(({ headers }) =>
      Object.entries(headers).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ),
    ...linesOfSome(some),
    ...nginxIntake(intakeUrl),
    ...redirects.flatMap(redirectLines),
    '',
  ].join('\n');
}

/**
 * A variable for each header, because a location with an `add_header` of its own would lose all others. nginx sends no
 * header whose value is empty.
 */
function linesOfSome(rules: readonly HeaderRule[]): string[] {
  const names = new Set(['Cache-Control', ...rules.flatMap(({ headers }) => Object.keys(headers))]);
  return [
    ...Array.from(
      names,
      (name) => `set ${variable(name)} ${quote(name === 'Cache-Control' ? ASK_AGAIN : '')};`,
    ),
    ...rules.map(({ path, headers }) =>
      block(
        `if ($uri ~ ${pattern(path)})`,
        Object.entries(headers).map(([name, value]) => `set ${variable(name)} ${quote(value)};`),
      ),
    ),
    // The 404 page has an address of its own by now: what is missing is never kept.
    ...Array.from(names, (name) => `add_header ${name} ${variable(name)} always;`),
  ];
}

function variable(name: string): string {
  return `$release_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Of a folder (`/images/*`), or of pages by their depth (`/:a/`), which nginx finds as their `index.html`. */
function pattern(path: string): string {
  if (/^\/[\w-]+\/\*$/.test(path)) return `^${path.slice(0, -1)}`;
  if (!/^\/(?::\w+\/)*$/.test(path)) throw new Error(`nginx is not told: ${path}`);
  return `^${path.replaceAll(/:\w+/g, '[^/]+')}(index\\.html)?$`;
}

/** nginx compares decoded paths; what the reader asked for goes along unless the target has its own. */
function redirectLines({ from, to, status }: RedirectRule): string[] {
  const path = quotePath(decoded(from));
  const target = `"${to.replaceAll('$', '%24')}${/[?#]/.test(to) ? '' : '$is_args$args'}"`;
  return [path, `${path.slice(0, -1)}/"`].map((each) =>
    block(`location = ${each}`, [`return ${status} ${target};`]),
  );
}

/** nginx has no way to write a dollar in a value. */
function quote(value: string): string {
  if (/[$"\\\p{Cc}]/u.test(value)) throw new Error(`nginx cannot say: ${value}`);
  return `"${value}"`;
}

/** A dollar is one in the path of a location. */
function quotePath(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}
