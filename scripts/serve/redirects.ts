/** The release's `_redirects` as our own server looks them up. */
import { decoded, parseRedirects as rulesIn, type RedirectRule } from 'site/hosting/redirects';

export type Redirect = Pick<RedirectRule, 'to' | 'status'>;

/** Rules by path; the last part's slash does not matter, nor does how the path is percent-encoded. */
export function parseRedirects(text: string): ReadonlyMap<string, Redirect> {
  return new Map(rulesIn(text).map((rule) => [redirectKey(rule.from), rule]));
}

export function redirectKey(pathname: string): string {
  return decoded(pathname).normalize().replace(/\/+$/, '') || '/';
}
