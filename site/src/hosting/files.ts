/** The files of a release that speak to its host. `astro build` and the publisher both write what stands here. */
import type { Snapshot } from 'shared/domain/snapshot';
import { intakePaths } from 'shared/intake/form-fields';
import { headerTable } from './header-table.ts';
import { writeHeaders } from './headers.ts';
import { joinBlocks, type InlineBlocks } from './inline-blocks.ts';
import { intakeRedirects } from './intake.ts';
import { writeNginx } from './nginx.ts';
import { redirectRules, writeRedirects } from './redirects.ts';

/** What the release serves at one address. */
export interface ServedPage {
  /** From the site's root: `/metiers/`, `/robots.txt`. */
  url: string;
  /** Of a page of HTML, by `inlineBlocks`. */
  inline?: InlineBlocks;
}

export interface HostingFile {
  /** From the release's root, without a slash before it. */
  path: string;
  text: string;
}

export interface HostAddresses {
  /** The site's public address. */
  siteUrl: string;
  /** Where the CMS answers schools' requests; null where none is known. */
  intakeUrl: string | null;
}

/**
 * The same for the same redirects, addresses and pages, in whatever order these come.
 * @throws Error when the site's pages need more inline scripts than one header can name.
 */
export function hostingFiles(
  { collections }: Pick<Snapshot, 'collections'>,
  { siteUrl, intakeUrl }: HostAddresses,
  pages: readonly ServedPage[],
): HostingFile[] {
  const headers = headerTable(siteUrl, joinBlocks(pages.flatMap(({ inline }) => inline ?? [])), intakeUrl);
  const redirects = redirectRules(
    collections.redirect.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)),
    [...pages.map(({ url }) => url), ...intakePaths],
  );
  return [
    { path: '_headers', text: writeHeaders(headers) },
    { path: '_nginx.conf', text: writeNginx(headers, redirects, intakeUrl) },
    { path: '_redirects', text: writeRedirects([...intakeRedirects(siteUrl, intakeUrl), ...redirects]) },
  ];
}
