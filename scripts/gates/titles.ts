/** Titles that several pages have. */
import { pathOf } from './addresses.ts';
import type { ReleaseCandidate } from './candidate.ts';
import { warning, type LocatedFault } from './fault.ts';
import type { SiteFacts } from './site-facts.ts';

const MOST_NAMED = 3;

export function sharedTitles(_: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  return [...site.sharedTitles()].map(([title, files]) => {
    const [path = '', ...others] = [...files].map(pathOf).toSorted();
    const named = others.slice(0, MOST_NAMED).join(', ') + (others.length > MOST_NAMED ? '…' : '');
    const message = `La page a le même titre que ${named} («\u202F${title}\u202F»). Précisez-le dans l’une des fiches, par un lieu ou une année.`;
    return { ...warning(message), path };
  });
}
