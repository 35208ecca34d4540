/** Pictures heavier or wider than the site has use for: it shows 1200 pixels at most, twice that on sharp screens. */
import type { Picture, Rule } from '../written-field.ts';

const HEAVIEST_KB = 2000;
const WIDEST = 2400;

export const heavyPictures: Rule = ({ pictures }) =>
  pictures.flatMap((picture) => {
    const faults = faultsOf(picture);
    if (faults.length === 0) return [];
    return [{ message: `L’image ${faults.join(' et ')}. Réduisez-la à 2000 pixels de large et ajoutez-la de nouveau.`, excerpt: picture.name }]; // prettier-ignore
  });

function faultsOf({ size, width }: Picture): string[] {
  return [
    ...(size > HEAVIEST_KB ? [`pèse ${(size / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00A0Mo`] : []), // prettier-ignore
    ...(width !== null && width > WIDEST
      ? [`fait ${width.toLocaleString('fr-FR')}\u00A0pixels de large`]
      : []),
  ];
}
