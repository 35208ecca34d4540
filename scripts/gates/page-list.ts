/** The pages of a release, against those the content asks for and those that are live. */
import { sectionPages } from 'shared/domain/addresses';
import { requestPages } from 'shared/intake/form-fields';
import { ERROR_PAGE, fileOf } from './addresses.ts';
import type { Approval, ReleaseCandidate } from './candidate.ts';
import { AGAIN, failure, type LocatedFault } from './fault.ts';
import type { SiteFacts } from './site-facts.ts';

/** A drop beyond both waits for a yes: smaller ones are everyday work, on a small site a few pages are many per cent. */
const MOST_LOST_SHARE = 0.2;
const MOST_LOST_PAGES = 10;

/** What no release is complete without, whatever its content. Pages of entries are asked for by `pages`. */
const REQUIRED = [
  ...sectionPages,
  // The CMS fills in two of them, the web server falls back on the third.
  ...requestPages,
  ERROR_PAGE,
  '/robots.txt',
  '/sitemap.xml',
  '/manifest.webmanifest',
  '/service-worker.js',
  '/.well-known/security.txt',
  '/favicon.svg',
];

/** Pages that are asked for and that the gates were not shown. */
export function unknownPages({ pages }: ReleaseCandidate, site: SiteFacts): string[] {
  return [...pages].filter((path) => !site.pages.has(path));
}

/** Pages that are missing, and pages that nobody asked for. */
export function wrongPages(candidate: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  const missing = unknownPages(candidate, site).filter((path) => !candidate.has(fileOf(path)));
  const extra = [...site.pages].filter((path) => !candidate.pages.has(path) && path !== ERROR_PAGE);
  return [
    ...missing.map((path) => ({
      ...failure(`Cette page est prévue par le contenu mais n’a pas été faite. ${AGAIN}`),
      path,
    })),
    ...extra.map((path) => ({
      ...failure(`Cette page serait en ligne sans que le contenu la prévoie. ${AGAIN}`),
      path,
    })),
  ];
}

export function missingRequired(candidate: ReleaseCandidate): LocatedFault[] {
  return REQUIRED.filter((path) => !candidate.has(fileOf(path))).map((path) => ({
    ...failure(`Le site ne peut pas être en ligne sans ce fichier. ${AGAIN}`),
    path,
  }));
}

/** What an editor removes on purpose goes offline; so much at once is asked about first. */
export function approvalFor({ pages, livePages }: ReleaseCandidate): Approval | null {
  const lost = livePages.size - pages.size;
  if (lost <= MOST_LOST_PAGES || lost <= livePages.size * MOST_LOST_SHARE) return null;
  const removed = [...livePages].filter((path) => !pages.has(path)).toSorted();
  return { pagesBefore: livePages.size, pagesAfter: pages.size, removed };
}
