/**
 * For an intake that visitors reach on its own host, where no file of the site is: its pages lead to the site, and may
 * load what the site gives them. The form's own addresses stay.
 */
import { intakePaths } from 'shared/intake/form-fields';
import { attribute, elementsOf, setAttribute, type Page } from './html';

const LOADING = ['href', 'src'];

/** @param site its address, without a final slash. */
export function leadToSite(page: Page, site: string): void {
  for (const element of elementsOf(page))
    for (const name of LOADING) {
      const value = attribute(element, name);
      if (value?.startsWith('/') && !value.startsWith('//') && !isOurs(value))
        setAttribute(element, name, site + value);
    }
}

function isOurs(address: string): boolean {
  return (intakePaths as readonly string[]).includes(address.replace(/[?#].*$/, ''));
}

/** Whatever the page may load from itself it may load from the site; its form still posts to where it came from. */
export function letSiteIn(policy: string, site: string): string {
  return policy
    .split(';')
    .map((directive) =>
      /^\s*(?:form-action|base-uri|frame-ancestors)\s/.test(directive)
        ? directive
        : directive.replace("'self'", `'self' ${site}`),
    )
    .join(';');
}
