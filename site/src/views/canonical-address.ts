/** The address at which readers meet a page, for search engines, for those who share it, and on paper. */
import { REQUEST_PATH, requestPages } from 'shared/intake/form-fields';

/** As the page is built, and as it is rendered. */
const NOT_FOUND = ['/404/', '/404.html'];

/**
 * From the site's root. What is shown in place of the form for schools has its address; null for what is shown wherever
 * there is nothing.
 * @param url the page's address in the release.
 */
export function canonicalAddress(url: string): string | null {
  if (NOT_FOUND.includes(url)) return null;
  return requestPages.some((page) => page === url) ? REQUEST_PATH : url;
}
