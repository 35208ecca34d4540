/**
 * What a page is for, by its address: that decides how heavy it may be and whether it may load a script. The budgets of a
 * release, the browser tests and the measurements all ask here.
 */

import { isDerived } from 'shared/domain/addresses';
import { ANSWER_TEMPLATE, FORM_TEMPLATE } from 'shared/intake/form-fields';

/**
 * - `reading`: one thing to read; no script file.
 * - `list`: many things to choose from; a script may narrow them down.
 * - `tool`: a page that people use, such as the search; a script of its own.
 */
export type PageKind = 'reading' | 'list' | 'tool';

const TOOLS = new Set<string>([
  '/404.html',
  ANSWER_TEMPLATE,
  FORM_TEMPLATE,
  '/hors-ligne/',
  '/interventions-scolaires/',
  '/metiers/comparer/',
  '/metiers/orientation/',
  '/recherche/',
]);

const LISTS = new Set([
  '/actualites/',
  '/agenda/',
  '/calendriers/',
  '/communes/',
  '/donnees/',
  '/metiers/',
  '/plan-du-site/',
  '/plans/',
]);

/** @param url a page's address from the site's root, without query or fragment. */
export function pageKind(url: string): PageKind {
  if (TOOLS.has(url)) return 'tool';
  return LISTS.has(url) || isDerived(url) ? 'list' : 'reading';
}

/**
 * The template that a page is made of, as a pattern with `*` for what differs. Free pages and the
 * pages of sections are templates of their own.
 */
export function templateOf(url: string): string {
  const [, section = '', second = ''] = url.split('/');
  if (second === '' || TOOLS.has(url)) return url;
  if (!isDerived(url) || section === 'communes') return `/${section}/*/`;
  return `/${section}/${LISTS_BY_TIME.has(second) ? second : '*'}/*/`;
}

/** The other lists of entries below a section stand for the values of its filters, and look the same. */
const LISTS_BY_TIME = new Set(['archives', 'bilan', 'mois']);
