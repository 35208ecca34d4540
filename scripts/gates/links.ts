/** References that lead nowhere: what they are and how grave that is. */
import { pathOf } from './addresses.ts';
import type { ReleaseCandidate } from './candidate.ts';
import { AGAIN, failure, TELL, warning, type Fault, type LocatedFault } from './fault.ts';
import type { Origin, Reference } from './references.ts';
import type { SiteFacts } from './site-facts.ts';

/** Pictures, style sheets and scripts that a page would ask for in vain. */
export function missingFiles(_: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  return broken(site, ['file']).map((reference) => ({
    ...failure(`${where(reference)} charge ${target(reference)}, qui n’existe pas. ${AGAIN}`),
    path: firstOwner(reference),
  }));
}

export function brokenLinks({ changed }: ReleaseCandidate, site: SiteFacts): LocatedFault[] {
  return broken(site, ['template', 'words', 'frame'])
    .flatMap((reference) => {
      // Each page whose words name it has an entry to correct; menus and templates are corrected in one place.
      const owners = reference.origin === 'words' ? [...reference.owners] : [firstOwnerFile(reference)];
      return owners.map((owner) => ({ ...faultOf(reference), path: pathOf(owner) }));
    })
    .concat(staleListings(changed, site));
}

function faultOf(reference: Reference): Fault {
  const to = target(reference);
  switch (reference.origin) {
    case 'template':
      return failure(`${where(reference)} mène à ${to}, qui n’existe pas. ${AGAIN}`);
    case 'frame':
      return warning(
        `Un lien du menu, de l’en-tête ou du pied de page mène à ${to}, qui n’existe pas. Corrigez-le dans les réglages du site.`,
      );
    default:
      return warning(
        `Un lien de la page mène à ${to}, qui n’existe pas. Corrigez-le ou retirez-le de la fiche.`,
      );
  }
}

/** A list rendered for this release must be right; one that is to follow shortly may still name what has just gone. */
function staleListings(changed: ReleaseCandidate['changed'], site: SiteFacts): LocatedFault[] {
  return broken(site, ['listing']).flatMap((reference) =>
    [...reference.owners].map((owner) => {
      const message = `Ce fichier annonce ${target(reference)}, qui n’existe pas.`;
      const fault = changed.has(owner) ? failure(`${message} ${AGAIN}`) : warning(`${message} ${TELL}`);
      return { ...fault, path: pathOf(owner) };
    }),
  );
}

function broken({ references }: SiteFacts, origins: readonly Origin[]): Reference[] {
  return [...references.broken].filter(({ origin }) => origins.includes(origin));
}

function target({ file, fragment }: Reference): string {
  return pathOf(file) + (fragment && `#${fragment}`);
}

/** « La page » or « La page, comme 12 autres, ». */
function where({ owners }: Reference): string {
  const others = owners.size - 1;
  if (others === 0) return 'La page';
  return others === 1 ? 'La page, comme une autre,' : `La page, comme ${others} autres,`;
}

const firstOwner = (reference: Reference): string => pathOf(firstOwnerFile(reference));

function firstOwnerFile({ owners }: Reference): string {
  return [...owners].reduce((first, owner) => (owner < first ? owner : first));
}
