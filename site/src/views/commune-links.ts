/** The communes on the page of everything that the site holds. Pure. */
import type { Commune } from 'shared/domain/commune';
import { frenchNumber } from 'shared/domain/french-amounts';
import { pathOfCommune } from './communes.ts';
import { compareFrench } from './french-order.ts';
import { sectionTitles } from './section-titles.ts';

/** More of them are left to the page of all communes: the list of everything is loaded on slow networks. */
const MOST = 100;

/** A link to each in French order, or one to the page that has them all. */
export function communeLinks(communes: readonly Commune[]): { label: string; url: string }[] {
  if (communes.length > MOST) {
    const count = `Les\u00A0${frenchNumber(communes.length)}\u00A0communes`;
    return [
      { label: `${count}, sur la page «\u202F${sectionTitles['/communes/']}\u202F»`, url: '/communes/' },
    ];
  }
  return communes
    .toSorted((a, b) => compareFrench(a.name, b.name))
    .map((commune) => ({ label: commune.name, url: pathOfCommune(commune) }));
}
