/** Where the releases are: everything below `<DATA_DIR>/site`. */
import path from 'node:path';

export interface SiteFolders {
  root: string;
  /** Content-addressed files: `<2 hex>/<62 hex>`. */
  objects: string;
  /** Manifests: `<number>.json`. */
  releases: string;
  /** The two served trees, `a` and `b`, each with its state `<name>.json`. */
  trees: string;
  /** The link to the live tree, followed at each request. */
  current: string;
  hold: string;
  /** Held for the moment in which the live site changes. */
  switchLock: string;
  /** Held by whoever publishes, as long as it runs. */
  publishLock: string;
}

export function siteFolders(dataDir: string): SiteFolders {
  const root = path.join(dataDir, 'site');
  return {
    root,
    objects: path.join(root, 'objects'),
    releases: path.join(root, 'releases'),
    trees: path.join(root, 'trees'),
    current: path.join(root, 'current'),
    hold: path.join(root, 'hold.json'),
    switchLock: path.join(root, 'switch.lock'),
    publishLock: path.join(root, 'publish.lock'),
  };
}
