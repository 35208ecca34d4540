/** The outline of the Ain as the `d` of a path on its map. Browsers find it in the page: no script carries it. */
import { ainMap } from './ain-map.ts';
import { AIN_OUTLINE } from './ain-outline.ts';
import { pathOf } from './map-projection.ts';

export const ainPath = pathOf(AIN_OUTLINE, ainMap);
